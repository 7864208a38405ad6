using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Tries to change what one may not read: it must be refused in the words that are used for what never was.</summary>
internal sealed class MutationProbes(Hunt hunt)
{
    private const string NotAllowed = "caller.role_needed";
    private const string Malformed = "input.invalid";

    private readonly Dictionary<string, string> _best = [];

    /// <summary>Mutations that name something by an id.</summary>
    public IReadOnlyList<SchemaField> Aimed { get; } = [.. hunt.Schema.Mutation.Fields.Where(field => field.Arguments.Any(hunt.Fillings.IsAimed))
        .Where(field => hunt.Schema[field.Arguments.Single().Type.Name].Inputs.Any(IsId))];

    /// <summary>Mutations whose input the hunter never got right, so that nobody looked whether the thing is there.</summary>
    public IEnumerable<string> NeverReached => Aimed.Select(mutation => mutation.Name)
        .Where(name => _best.GetValueOrDefault(name) is null or NotAllowed or Malformed)
        .Select(name => $"{name}: {_best.GetValueOrDefault(name, "not tried")}");

    /// <summary>Every mutation by somebody who may send it.</summary>
    public async Task TryAllAsync()
    {
        foreach (var mutation in Aimed)
        {
            foreach (var person in hunt.World.Some(hunt.People, hunt.People.Count))
            {
                await TryAsync(person, mutation);
                if (!NeverReached.Any(name => name.StartsWith($"{mutation.Name}:", StringComparison.Ordinal)))
                {
                    break;
                }
            }
        }
    }

    /// <summary>One mutation by one person.</summary>
    public async Task TryAsync(Person person, SchemaField field)
    {
        var input = hunt.Schema[field.Arguments.Single().Type.Name];
        var subject = input.Inputs.Where(IsId).OrderBy(value => value.Type.IsRequired ? 0 : 1).ThenBy(value => value.Name == "taskId" ? 1 : 0).First();
        if (hunt.HiddenFrom(person, hunt.Fillings.TypeAt(subject.Name, "")) is not { } hidden)
        {
            return;
        }

        var (never, chance) = (hunt.NeverLike(hidden), hunt.World.Random.Next());
        var (one, other) = (await SendAsync(hidden), await SendAsync(never));
        hunt.Probes++;
        hunt.Compare(person, field.Name, hidden, one, never, other);

        async Task<string> SendAsync(Target target)
        {
            var arguments = hunt.Fillings.Of(hunt.Schema.Mutation, field, target, new Random(chance));
            var document = $"mutation {{ {field.Name}{arguments} {{ __typename errors {{ code kind message path }} }} }}";
            var answer = await hunt.AskAsync(person, field.Name, document, hidden);
            Note(field.Name, answer);
            return answer.ToJsonString();
        }
    }

    private void Note(string name, JsonNode answer)
    {
        var code = (string?)answer["data"]?[name]?["errors"]?.AsArray().FirstOrDefault()?["code"] ?? answer["errors"]?.ToJsonString() ?? "accepted";
        var known = _best.GetValueOrDefault(name);
        if (known is null or NotAllowed || (known.StartsWith(Malformed, StringComparison.Ordinal) && code != NotAllowed))
        {
            _best[name] = code == Malformed ? Malformed : code;
        }
    }

    private static bool IsId(SchemaValue value) => value.Type.Name == "ID";
}
