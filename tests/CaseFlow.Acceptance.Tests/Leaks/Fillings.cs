using System.Globalization;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Fills in arguments by their types and names; what it cannot fill in fails the test by its name.</summary>
/// <param name="schema">What is to be filled in.</param>
/// <param name="withOptionalIds">Whether ids are given that need not be.</param>
internal sealed class Fillings(SchemaModel schema, bool withOptionalIds = true)
{
    private const string Words = "Said in the exercise";

    /// <summary>What a text has to be to be of the right form, by the name of its field; all others are words.</summary>
    private static readonly Dictionary<string, string> Codes = new()
    {
        ["catalogue"] = "M06",
        ["responseMeasure"] = "M06",
        ["measure"] = "M06",
        ["lead"] = "UN",
        ["to"] = "UN",
        ["organisation"] = "UN",
        ["organisations"] = "UN",
        ["voters"] = "UN",
        ["zone"] = "Europe/Brussels",
        ["owner"] = "EU",
        ["owners"] = "UN",
        ["contributors"] = "UN",
        ["releasableTo"] = "UN",
        ["legalBasis"] = "CH7-42",
        ["mandateReference"] = "S/RES/1973 (2011)",
        ["paragraph"] = "8",
        ["number"] = "8",
        ["marking"] = "TLP:AMBER",
        ["language"] = "en",
        ["factor"] = "RF01",
        ["riskFactors"] = "RF01",
        ["variant"] = "rapid",
        ["key"] = "assess",
        ["dayAfterOwner"] = "coord-un",
        ["ownerPost"] = "coord-un",
        ["evaluatorPost"] = "eval-un",
        ["post"] = "coord-un",
        ["target"] = "template",
        ["acts"] = "M06",
        ["allowedActs"] = "M06",
        ["readers"] = "dir-un",
        ["addReaders"] = "dir-un",
        ["candidateGroups"] = "DESK@UN",
        ["removeReaders"] = "dir-un",
        ["sha256"] = new('a', 64),
        ["attachmentHash"] = new('a', 64),
        ["address"] = "https://example.org/paper",
        ["timeToLive"] = "PT1H",
        ["period"] = "P1Y",
        ["name"] = "note.form",
        ["speaker"] = "A. N. Other",
    };

    /// <summary>What is named by an id without being a node, by the name of its field.</summary>
    private static readonly Dictionary<string, string> OtherIds = new() { ["instanceId"] = "Instance", ["instanceIds"] = "Instance" };

    /// <summary>The arguments of a field, in parentheses; nothing when it has none.</summary>
    /// <param name="type">Where the field stands.</param>
    /// <param name="field">The field.</param>
    /// <param name="target">What it asks for.</param>
    /// <param name="random">Chooses among values, and which optional ones are given; the same chance makes the same choice.</param>
    public string Of(SchemaType type, SchemaField field, Target target, Random random)
    {
        var filled = field.Arguments
            .Where(argument => !IsPaging(argument.Name))
            .Where(argument => argument.Type.IsRequired || IsAimed(argument) || random.Next(3) == 0)
            .Select(argument => $"{argument.Name}: {Literal($"{type.Name}.{field.Name}({argument.Name})", argument, target, random)}");
        var all = field.IsPaged ? filled.Append(random.Next(2) == 0 ? "first: 3" : "last: 3").ToList() : [.. filled];
        return all.Count == 0 ? "" : $"({string.Join(", ", all)})";
    }

    /// <summary>Whether something of a type can be asked for by an id or a name.</summary>
    public bool IsAimed(SchemaValue value) =>
        value.Type.Name is "ID"
        || (value.Type.Name == "String" && value.Name is "country" or "reference")
        || (schema[value.Type.Name] is { Kind: "INPUT_OBJECT" } input && input.Inputs.Any(IsAimed));

    /// <summary>Of which type an id in a place is, as far as its name tells.</summary>
    public string? TypeAt(string place, string result)
    {
        var name = place.TrimEnd('s');
        var told = name.EndsWith("Id", StringComparison.Ordinal) ? $"{char.ToUpperInvariant(name[0])}{name[1..^2]}" : result;
        return schema.NodeTypes.Contains(told) ? told : null;
    }

    private string Literal(string path, SchemaValue value, Target target, Random random)
    {
        var one = schema[value.Type.Name] switch
        {
            { Kind: "INPUT_OBJECT" } input => ObjectOf(path, input, target, random),
            { Kind: "ENUM" } choice => choice.Values[random.Next(choice.Values.Count)],
            var scalar => Scalar(path, value.Name, scalar.Name, target, random),
        };
        return value.Type.IsList ? $"[{one}]" : one;
    }

    private string ObjectOf(string path, SchemaType input, Target target, Random random)
    {
        // where nothing is required, exactly one is asked for
        var given = input.Inputs.All(field => !field.Type.IsRequired) && input.Inputs.Count > 0 && input.Name.EndsWith("Lookup", StringComparison.Ordinal)
            ? [input.Inputs[random.Next(input.Inputs.Count)]]
            : input.Inputs.Where(field => field.Name != "clientMutationId" && (field.Type.IsRequired || (withOptionalIds && field.Type.Name == "ID")));
        return $"{{ {string.Join(", ", given.Select(field => $"{field.Name}: {Literal($"{path}.{field.Name}", field, target, random)}"))} }}";
    }

    private string Scalar(string path, string name, string type, Target target, Random random) => type switch
    {
        "ID" => $"\"{target.IdAs(TypeAt(name, "") ?? OtherIds.GetValueOrDefault(name))}\"",
        "String" => $"\"{TextOf(name, target)}\"",
        "Int" or "Long" => "2",
        "Float" => "1.5",
        "Boolean" => random.Next(2) == 0 ? "true" : "false",
        "DateTime" => string.Create(CultureInfo.InvariantCulture, $"\"{World.Start.AddDays(30):yyyy-MM-dd'T'HH:mm:ss'Z'}\""),
        "Date" => name == "nextOn" ? "\"2036-01-12\"" : "\"2025-01-12\"",
        "Duration" => "\"PT1H\"",
        "Variables" or "JSON" => "{}",
        _ => throw new InvalidOperationException($"The hunter cannot fill in {path}: it knows no value of the scalar {type}."),
    };

    private static string TextOf(string name, Target target) => name switch
    {
        "country" => target.Country,
        "reference" => target.Reference,
        "actor" or "source" or "correlationKey" => target.Word,
        _ => Codes.GetValueOrDefault(name, Words),
    };

    private static bool IsPaging(string name) => name is "first" or "last" or "after" or "before";
}
