namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Selections that together ask everything below a type, to a depth, each small enough for one request.</summary>
internal sealed class Selections(SchemaModel schema)
{
    private const int Depth = 4;
    private const int PageSize = 10;
    private const int MostCost = 1_500;
    private const int MostFields = 300;

    private readonly Dictionary<string, IReadOnlyList<string>> _known = [];

    /// <summary>Fields that some selection asks for.</summary>
    public HashSet<string> Asked { get; } = [];

    /// <summary>Selections of a type, each of which goes between braces.</summary>
    public IReadOnlyList<string> Of(string type) => _known.TryGetValue(type, out var known) ? known : _known[type] = [.. Pack(Paths(schema[type], [], 1))];

    /// <summary>The scalar fields of a type.</summary>
    public string ScalarsOf(string type) =>
        string.Join(' ', schema[type].Fields.Where(IsScalar).Select(field => Note(schema[type], field)).Prepend("__typename"));

    private IEnumerable<Part> Paths(SchemaType type, string[] above, int factor)
    {
        if (type.Possible.Count > 0)
        {
            return type.Possible.SelectMany(name => Paths(schema[name], above, factor)
                .Select(part => part with { Text = $"... on {name} {{ {part.Text} }}" }));
        }

        var path = (string[])[.. above, type.Name];
        var scalars = type.Fields.Where(IsScalar).ToList();
        var nested = type.Fields.Except(scalars).Where(field => Steps(path) <= Depth && !above.Contains(field.Type.Name));
        return
        [
            new(string.Join(' ', scalars.Select(field => Note(type, field)).Prepend("__typename")), (scalars.Count + 1) * factor, scalars.Count + 1),
            .. nested.SelectMany(field => Nested(type, field, path, factor)),
        ];
    }

    private IEnumerable<Part> Nested(SchemaType type, SchemaField field, string[] path, int factor)
    {
        if (field.Arguments.Any(argument => argument.Type.IsRequired && !argument.HasDefault))
        {
            throw new InvalidOperationException($"The hunter cannot fill in the arguments of {type.Name}.{field.Name}.");
        }

        var arguments = field.IsPaged ? $"(last: {PageSize})" : "";
        var times = field.IsPaged || field.Type.IsList ? PageSize : 1;
        Note(type, field);
        // a page is a step of its own only in the schema
        return Paths(schema[field.Type.Name], path, factor * times)
            .Select(part => new Part($"{field.Name}{arguments} {{ {part.Text} }}", part.Cost + factor, part.Fields + 1));
    }

    private static int Steps(string[] path) => path.Count(
        name => !name.EndsWith("Connection", StringComparison.Ordinal) && !name.EndsWith("Edge", StringComparison.Ordinal));

    private bool IsScalar(SchemaField field) => schema[field.Type.Name] is { Fields.Count: 0, Possible.Count: 0 };

    private string Note(SchemaType type, SchemaField field)
    {
        Asked.Add($"{type.Name}.{field.Name}");
        return field.Name;
    }

    private static IEnumerable<string> Pack(IEnumerable<Part> parts)
    {
        var (open, cost, fields) = (new List<string>(), 0, 0);
        foreach (var part in parts.Where(part => part.Cost <= MostCost * 10))
        {
            if (open.Count > 0 && (cost + part.Cost > MostCost || fields + part.Fields > MostFields))
            {
                yield return string.Join(' ', open);
                (open, cost, fields) = ([], 0, 0);
            }

            open.Add(part.Text);
            (cost, fields) = (cost + part.Cost, fields + part.Fields);
        }

        if (open.Count > 0)
        {
            yield return string.Join(' ', open);
        }
    }

    private sealed record Part(string Text, int Cost, int Fields);
}
