using System.Text.RegularExpressions;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>
/// Posts that may know nothing of what is added get the same answers before and after, byte for byte: so nothing of it shows in counts,
/// in figures, in the order of lists, in where pages end or in what is reckoned from many things.
/// </summary>
internal sealed partial class Bystanders(Hunt hunt)
{
    private readonly List<(Person Person, string Path, string Document, string Answer)> _before = [];

    /// <summary>Takes down what they get now.</summary>
    public async Task LookAsync(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            foreach (var (path, document) in Documents())
            {
                _before.Add((person, path, document, await AskAsync(person, path, document)));
            }
        }
    }

    /// <summary>Asks all of it again; what is different tells of what was added.</summary>
    public async Task LookAgainAsync(Secret added)
    {
        foreach (var (person, path, document, answer) in _before)
        {
            hunt.Probes++;
            var now = await AskAsync(person, path, document);
            if (now != answer)
            {
                var at = answer.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
                hunt.Found(person, path, added, "what is hidden changes no answer", $"…{Part(now, at)} INSTEAD OF …{Part(answer, at)} for {document}");
            }
        }
    }

    /// <summary>Every field that needs no id, whole and filtered in every way, and every list from both ends.</summary>
    private IEnumerable<(string Path, string Document)> Documents()
    {
        foreach (var field in hunt.Schema.Query.Fields)
        {
            var required = field.Arguments.Where(argument => argument.Type.IsRequired && !argument.HasDefault).ToList();
            hunt.Selections.Asked.Add($"Query.{field.Name}");
            if (required.Any(hunt.Fillings.IsAimed))
            {
                continue;
            }

            var optional = field.Arguments.Except(required)
                .Where(argument => argument.Name is not ("first" or "last" or "after" or "before") && argument.Type.Name != "ID");
            foreach (var chosen in optional.Select(argument => required.Append(argument)).Prepend(required))
            {
                var arguments = ArgumentsOf(field, [.. chosen]);
                var selection = hunt.Schema[field.Type.Name] is { Fields.Count: 0, Possible.Count: 0 }
                    ? ""
                    : $" {{ {hunt.Selections.Of(field.Type.Name)[0]} }}";
                if (!field.IsPaged)
                {
                    yield return (field.Name, $"{{ {field.Name}{(arguments.Length == 0 ? "" : $"({arguments})")}{selection} }}");
                    continue;
                }

                var nodes = hunt.Selections.ScalarsOf(hunt.Schema[field.Type.Name].Fields.Single(one => one.Name == "nodes").Type.Name);
                foreach (var size in (string[])["first: 3", "last: 3", "first: 100"])
                {
                    yield return (field.Name, $"{{ {field.Name}({size} {arguments}) {{ nodes {{ {nodes} }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}");
                }
            }
        }
    }

    private string ArgumentsOf(SchemaField field, IReadOnlyList<SchemaValue> chosen)
    {
        var forced = chosen.Select(argument => argument with { Type = argument.Type with { Text = $"{argument.Type.Text.TrimEnd('!')}!" } });
        var filled = hunt.Fillings.Of(hunt.Schema.Query, new(field.Name, [.. forced], field.Type), hunt.Nothing(), new Random(1));
        return filled.Length > 2 ? filled[1..^1] : "";
    }

    private async Task<string> AskAsync(Person person, string path, string document) =>
        Cursor().Replace((await hunt.AskAsync(person, path, document)).ToJsonString(), "");

    private static string Part(string text, int at) => text[at..Math.Min(text.Length, at + 80)];

    [GeneratedRegex("\"(cursor|startCursor|endCursor)\":\"[^\"]*\"")]
    private static partial Regex Cursor();
}
