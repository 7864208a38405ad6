using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Asks by every path of the query type, for what one may read and for what one may not.</summary>
internal sealed class GraphProbes(Hunt hunt)
{
    private const int PairsAtOnce = 8;
    private const int IdsAtOnce = 25;
    private const int MostPages = 30;
    private const int PageSize = 7;

    private IEnumerable<SchemaField> RootFields => hunt.Schema.Query.Fields;

    /// <summary>Lists that anybody can ask for, without naming what they are about.</summary>
    private IEnumerable<SchemaField> Lists => RootFields.Where(one => one.IsPaged && !IsAboutOne(one));

    /// <summary>Every root field with everything below it, as somebody gets it who asks for nothing in particular.</summary>
    public async Task WalkRootsAsync(Person person, int most)
    {
        var open = RootFields.Where(field => !IsAboutOne(field));
        foreach (var field in hunt.World.Some(open, most))
        {
            var arguments = Unaimed(field, hunt.Nothing());
            foreach (var selection in SelectionsOf(field))
            {
                await hunt.AskAsync(person, field.Name, $"{{ {field.Name}{arguments}{selection} }}");
                hunt.Probes++;
            }
        }
    }

    /// <summary>Something that one may read, with everything below it; any path from there may lead to what one may not.</summary>
    public async Task WalkShownAsync(Person person, int most)
    {
        foreach (var shown in hunt.World.Some(hunt.ShownTo(person).Where(target => hunt.Schema.NodeTypes.Contains(target.Type)), most))
        {
            foreach (var selection in hunt.World.Some(hunt.Selections.Of(shown.Type), 3))
            {
                await hunt.AskAsync(person, $"node({shown.Type})", $"{{ node(id: \"{shown.NodeId}\") {{ ... on {shown.Type} {{ {selection} }} }} }}");
                hunt.Probes++;
            }
        }
    }

    /// <summary>The same by the root fields that take an id or a name, the past among them.</summary>
    public async Task WalkAimedAsync(Person person, int most)
    {
        var aimed = RootFields.Where(field => field.Arguments.Any(hunt.Fillings.IsAimed)).Except(Lists);
        foreach (var field in hunt.World.Some(aimed, most))
        {
            var shown = hunt.ShownTo(person).Where(target => target.Type == TypeAt(field)).ToList();
            if (shown.Count > 0)
            {
                var target = hunt.World.One(shown);
                var arguments = hunt.Fillings.Of(hunt.Schema.Query, field, target, hunt.World.Random);
                foreach (var selection in SelectionsOf(field))
                {
                    await hunt.AskAsync(person, field.Name, $"{{ {field.Name}{arguments}{selection} }}");
                    hunt.Probes++;
                }
            }
        }
    }

    /// <summary>What the rules show is shown by its id and stands in the list of its kind, which hides nothing that another path shows.</summary>
    public async Task CompleteAsync(Person person)
    {
        // what is offered to civil society is not known so exactly here
        var shown = hunt.World.Secrets.All
            .Where(secret => secret.MadeFrom.Count == 0 && !(secret.IsWorkedOn && person.Role == "CSO"))
            .Where(secret => Oracle.Of(person, secret).Sight == Sight.Content)
            .ToList();
        foreach (var some in shown.Chunk(IdsAtOnce))
        {
            var answer = await hunt.AskAsync(person, "nodes", $"{{ nodes(ids: [{string.Join(' ', some.Select(Quoted))}]) {{ __typename id }} }}");
            for (var at = 0; at < some.Length; at++)
            {
                hunt.Probes++;
                if (answer["data"]!["nodes"]![at] is null)
                {
                    hunt.Found(person, "nodes", some[at], $"{Oracle.Of(person, some[at]).Rule}: what one may read is shown", "null");
                }
            }
        }

        foreach (var field in Lists)
        {
            var ofKind = shown.Where(secret => secret.Kind == NodeTypeOf(field)).ToList();
            if (ofKind.Count > 0)
            {
                hunt.Probes++;
                var listed = string.Join(' ', await AllAsync(person, field, "first", "after", ""));
                ofKind.Where(secret => !listed.Contains(World.NodeId(secret.Kind, secret.Id), StringComparison.Ordinal)).ToList()
                    .ForEach(secret => hunt.Found(person, field.Name, secret, "a list hides nothing that another path shows", "not in the list"));
            }
        }

        static string Quoted(Secret secret) => $"\"{World.NodeId(secret.Kind, secret.Id)}\"";
    }

    /// <summary>Ids of what one may not read, as those of any type.</summary>
    public async Task NodesAsync(Person person)
    {
        var hidden = Enumerable.Range(0, IdsAtOnce).Select(_ => hunt.HiddenFrom(person)).OfType<Target>()
            .Select(target => hunt.World.Chance(0.8) ? target : target with { Type = hunt.World.One(hunt.Schema.NodeTypes) }).ToList();
        var ids = string.Join(' ', hidden.Select(target => $"\"{target.NodeId}\""));
        var answer = await hunt.AskAsync(person, "nodes", $"{{ nodes(ids: [{ids}]) {{ __typename id }} }}", [.. hidden]);
        var nodes = answer["data"]!["nodes"]!.AsArray();
        for (var at = 0; at < hidden.Count; at++)
        {
            hunt.Probes++;
            if (nodes[at] is not null)
            {
                Found(person, "nodes", hidden[at], nodes[at]!.ToJsonString());
            }
        }
    }

    /// <summary>Every root field that takes ids or names, asked for what one may not read and for what never was.</summary>
    public async Task AimAsync(Person person, int most)
    {
        foreach (var field in hunt.World.Some(RootFields.Where(field => field.Arguments.Any(hunt.Fillings.IsAimed)), most))
        {
            var pairs = Enumerable.Range(0, PairsAtOnce)
                .Select(_ => hunt.HiddenFrom(person, TypeAt(field)))
                .OfType<Target>().Select(hidden => (Hidden: hidden, Never: hunt.NeverLike(hidden), Chance: hunt.World.Random.Next())).ToList();
            var parts = pairs.SelectMany((pair, at) => new[] { Part($"a{at}", pair.Hidden, pair.Chance), Part($"b{at}", pair.Never, pair.Chance) });
            foreach (var asked in parts.Chunk(field.Name == "caseAsKnown" ? 4 : PairsAtOnce * 2))
            {
                var answer = await hunt.AskAsync(person, field.Name, $"{{ {string.Join(' ', asked)} }}", [.. pairs.Select(pair => pair.Hidden)]);
                for (var at = 0; at < pairs.Count; at++)
                {
                    if (answer["data"] is not JsonObject data || data.ContainsKey($"a{at}") || data.ContainsKey($"b{at}"))
                    {
                        hunt.Probes++;
                        hunt.Compare(person, field.Name, pairs[at].Hidden, AnswerOf(answer, $"a{at}"), pairs[at].Never, AnswerOf(answer, $"b{at}"));
                    }
                }
            }

            string Part(string alias, Target target, int chance) =>
                $"{alias}: {field.Name}{hunt.Fillings.Of(hunt.Schema.Query, field, target, new Random(chance))}{Small(field)}";
        }
    }

    /// <summary>Every list page by page, forwards and backwards: both must show the same, and say truly whether more follows.</summary>
    public async Task PageAsync(Person person, int most)
    {
        foreach (var field in hunt.World.Some(Lists, most))
        {
            var arguments = hunt.World.Chance(0.5) ? "" : Filter(field);
            var forwards = await AllAsync(person, field, "first", "after", arguments);
            var backwards = await AllAsync(person, field, "last", "before", arguments);
            if (!forwards.SequenceEqual(backwards))
            {
                hunt.Found(person, field.Name, null, "a list is the same from both ends", $"{forwards.Count} forwards, {backwards.Count} backwards");
            }
        }
    }

    /// <summary>Cursors that others were given.</summary>
    public async Task CursorsAsync(Person person, int most)
    {
        foreach (var field in hunt.World.Some(Lists.Where(field => hunt.Cursors.ContainsKey(field.Name)), most))
        {
            var cursor = hunt.World.One(hunt.Cursors[field.Name]);
            await hunt.AskAsync(person, field.Name, $"{{ {field.Name}(first: 20, after: \"{cursor}\"){Small(field)} }}");
            await hunt.AskAsync(person, field.Name, $"{{ {field.Name}(last: 20, before: \"{cursor}\"){Small(field)} }}");
            hunt.Probes += 2;
        }
    }

    private async Task<IReadOnlyList<string>> AllAsync(Person person, SchemaField field, string size, string place, string arguments)
    {
        var (shown, cursor) = (new List<string>(), "");
        for (var page = 0; page < MostPages; page++)
        {
            var wanted = $"{Nodes(field)} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}";
            var answer = await hunt.AskAsync(person, field.Name, $"{{ {field.Name}({size}: {PageSize}{cursor}{arguments}) {{ {wanted} }} }}");
            hunt.Probes++;
            if (answer["data"]?[field.Name] is not { } list)
            {
                return shown;
            }

            var nodes = list["nodes"]!.AsArray().Select(node => node!.ToJsonString()).ToList();
            shown.InsertRange(size == "first" ? shown.Count : 0, nodes);
            var more = (bool)list["pageInfo"]![size == "first" ? "hasNextPage" : "hasPreviousPage"]!;
            if (more && nodes.Count < PageSize)
            {
                hunt.Found(person, field.Name, null, "a page that is followed by another is full", $"{nodes.Count} of {PageSize}");
            }

            if (!more || nodes.Count == 0)
            {
                return shown;
            }

            cursor = $", {place}: \"{(string)list["pageInfo"]![size == "first" ? "endCursor" : "startCursor"]!}\"";
        }

        return shown;
    }

    /// <summary>Of which type a field wants an id, as far as names tell; a lookup is of a case.</summary>
    private string? TypeAt(SchemaField field) =>
        hunt.Fillings.TypeAt(field.Arguments.First(hunt.Fillings.IsAimed).Name is var place && place == "by" ? "caseId" : place, field.Type.Name);

    private string Nodes(SchemaField field) => $"nodes {{ {hunt.Selections.ScalarsOf(NodeTypeOf(field))} }}";

    private string NodeTypeOf(SchemaField field) => hunt.Schema[field.Type.Name].Fields.Single(one => one.Name == "nodes").Type.Name;

    private string Filter(SchemaField field)
    {
        var some = field.Arguments.Where(argument => argument.Name is not ("first" or "last" or "after" or "before") && argument.Type.Name != "ID").ToList();
        if (some.Count == 0)
        {
            return "";
        }

        var one = new SchemaField(field.Name, [hunt.World.One(some)], field.Type);
        var filled = hunt.Fillings.Of(hunt.Schema.Query, one, hunt.HiddenFrom(hunt.World.One(hunt.People)) ?? hunt.Nothing(), hunt.World.Random);
        return filled.Length > 2 ? $", {filled[1..^1]}" : "";
    }

    private string Unaimed(SchemaField field, Target nothing)
    {
        var required = field.Arguments.Where(argument => argument.Type.IsRequired && !argument.HasDefault).ToList();
        var filled = hunt.Fillings.Of(hunt.Schema.Query, field with { Arguments = required }, nothing, hunt.World.Random);
        return !field.IsPaged ? filled : filled.Length > 2 ? $"({filled[1..^1]}, first: 10)" : "(first: 10)";
    }

    private bool IsAboutOne(SchemaField field) => field.Arguments.Any(argument => argument.Type.IsRequired && hunt.Fillings.IsAimed(argument));

    private IEnumerable<string> SelectionsOf(SchemaField field)
    {
        hunt.Selections.Asked.Add($"Query.{field.Name}");
        return hunt.Schema[field.Type.Name] is { Fields.Count: 0, Possible.Count: 0 }
            ? [""]
            : hunt.World.Some(hunt.Selections.Of(field.Type.Name), 2).Select(selection => $" {{ {selection} }}");
    }

    private string Small(SchemaField field)
    {
        hunt.Selections.Asked.Add($"Query.{field.Name}");
        return hunt.Schema[field.Type.Name] switch
        {
            { IsConnection: true } => $" {{ {Nodes(field)} pageInfo {{ hasNextPage hasPreviousPage }} }}",
            { Possible.Count: > 0 } => " { __typename id }",
            { Fields.Count: 0 } => "",
            var type => $" {{ {hunt.Selections.ScalarsOf(type.Name)} }}",
        };
    }

    private void Found(Person person, string path, Target hidden, string shown)
    {
        var secret = hunt.World.Secrets.Of(hidden.Id)!;
        hunt.Found(person, path, secret, Oracle.Of(person, secret).Rule, shown);
    }

    /// <summary>All that an answer says under an alias, data and errors.</summary>
    private static string AnswerOf(JsonNode answer, string alias)
    {
        var errors = (answer["errors"] as JsonArray ?? []).Where(error => error!["path"] is not JsonArray path || (string?)path[0] == alias)
            .Select(error => $"{error!["message"]} {error["extensions"]?.ToJsonString()}");
        return $"{answer["data"]?[alias]?.ToJsonString() ?? "null"} {string.Join(';', errors)}";
    }
}
