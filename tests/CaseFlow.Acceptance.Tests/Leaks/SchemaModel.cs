using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>The schema as the product itself tells it, so that whatever is added tomorrow is asked, too.</summary>
internal sealed class SchemaModel
{
    private const string Introspection =
        """
        {
          __schema {
            queryType { name } mutationType { name } subscriptionType { name }
            types {
              kind name
              fields { name args { ...value } type { ...type } }
              inputFields { ...value }
              enumValues { name }
              possibleTypes { name }
            }
          }
        }

        fragment value on __InputValue { name defaultValue type { ...type } }
        fragment type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private readonly Dictionary<string, SchemaType> _types;

    private SchemaModel(JsonNode schema)
    {
        _types = schema["types"]!.AsArray().Select(type => SchemaType.Of(type!)).ToDictionary(type => type.Name);
        (Query, Mutation, Subscription) = (Root("queryType"), Root("mutationType"), Root("subscriptionType"));

        SchemaType Root(string name) => _types[(string)schema[name]!["name"]!];
    }

    public SchemaType Query { get; }

    public SchemaType Mutation { get; }

    public SchemaType Subscription { get; }

    /// <summary>Types that can be read by <c>node</c>.</summary>
    public IReadOnlyList<string> NodeTypes => _types["Node"].Possible;

    public SchemaType this[string name] => _types[name];

    public static async Task<SchemaModel> AskAsync(Asker asker) => new((await asker.AskAsync("coord-un", Introspection))["data"]!["__schema"]!);

    /// <summary>Whether an input has a field.</summary>
    public bool HasInput(string input, string field) => _types.GetValueOrDefault(input)?.Inputs.Any(value => value.Name == field) == true;

    /// <summary>Every field that a query can reach.</summary>
    public IEnumerable<string> ReachableFields()
    {
        var (seen, open) = (new HashSet<string> { Query.Name }, new Stack<SchemaType>([Query]));
        while (open.TryPop(out var type))
        {
            foreach (var field in type.Fields)
            {
                yield return $"{type.Name}.{field.Name}";
                foreach (var next in Objects(_types[field.Type.Name]).Where(next => seen.Add(next.Name)))
                {
                    open.Push(next);
                }
            }
        }
    }

    private IEnumerable<SchemaType> Objects(SchemaType type) =>
        type.Possible.Count > 0 ? type.Possible.Select(name => _types[name]) : type.Fields.Count > 0 ? [type] : [];
}

/// <summary>A type of the schema.</summary>
internal sealed record SchemaType(
    string Kind,
    string Name,
    IReadOnlyList<SchemaField> Fields,
    IReadOnlyList<SchemaValue> Inputs,
    IReadOnlyList<string> Values,
    IReadOnlyList<string> Possible)
{
    /// <summary>Whether it is one page of a list.</summary>
    public bool IsConnection => Name.EndsWith("Connection", StringComparison.Ordinal);

    public static SchemaType Of(JsonNode type) => new(
        (string)type["kind"]!,
        (string)type["name"]!,
        [.. Each(type, "fields").Select(field => new SchemaField(
            (string)field["name"]!, [.. Each(field, "args").Select(SchemaValue.Of)], TypeUse.Of(field["type"]!)))],
        [.. Each(type, "inputFields").Select(SchemaValue.Of)],
        [.. Each(type, "enumValues").Select(value => (string)value["name"]!)],
        [.. Each(type, "possibleTypes").Select(possible => (string)possible["name"]!)]);

    private static IEnumerable<JsonNode> Each(JsonNode node, string name) => (node[name] as JsonArray ?? []).Select(item => item!);
}

/// <summary>A field of a type.</summary>
internal sealed record SchemaField(string Name, IReadOnlyList<SchemaValue> Arguments, TypeUse Type)
{
    /// <summary>Whether it is read page by page.</summary>
    public bool IsPaged => Arguments.Any(argument => argument.Name == "first") && Arguments.Any(argument => argument.Name == "before");
}

/// <summary>An argument or a field of an input.</summary>
internal sealed record SchemaValue(string Name, TypeUse Type, bool HasDefault)
{
    public static SchemaValue Of(JsonNode value) => new((string)value["name"]!, TypeUse.Of(value["type"]!), value["defaultValue"] is not null);
}

/// <summary>How a type is used: as it is, or in lists.</summary>
/// <param name="Name">The innermost type.</param>
/// <param name="Text">As it is written, e.g. <c>[ID!]!</c>.</param>
internal sealed record TypeUse(string Name, string Text)
{
    public bool IsRequired => Text.EndsWith('!');

    public bool IsList => Text.StartsWith('[');

    public static TypeUse Of(JsonNode type) => (string)type["kind"]! switch
    {
        "NON_NULL" when Of(type["ofType"]!) is var inner => inner with { Text = $"{inner.Text}!" },
        "LIST" when Of(type["ofType"]!) is var inner => inner with { Text = $"[{inner.Text}]" },
        _ => new((string)type["name"]!, (string)type["name"]!),
    };
}
