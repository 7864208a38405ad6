using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Forms;

/// <summary>A form-js form, read for checking. What it shows (texts, images, layout) is the browser's.</summary>
internal sealed record FormSchema(string Id, ImmutableArray<FormField> Fields)
{
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = 32 };

    /// <summary>Reads a form; problems say what was expected.</summary>
    public static (FormSchema? Schema, ImmutableArray<string> Problems) Read(string json)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        try
        {
            using var document = JsonDocument.Parse(json, Limits);
            return Read(document.RootElement, problems) is { } schema && problems.Count == 0 ? (schema, []) : (null, problems.ToImmutable());
        }
        catch (JsonException exception)
        {
            return (null, [$"Expected a form-js form in JSON, but {exception.Message}"]);
        }
    }

    private static FormSchema? Read(JsonElement root, ImmutableArray<string>.Builder problems)
    {
        if (root.ValueKind is not JsonValueKind.Object || Text(root, "id") is not { Length: > 0 } id)
        {
            problems.Add("Expected a form-js form with an \"id\", but it has none.");
            return null;
        }

        if (Text(root, "type") is not "default")
        {
            problems.Add($"Expected \"type\": \"default\" in form {id}, but it is {Text(root, "type") ?? "absent"}.");
        }

        return new FormSchema(id, FieldsOf(root, problems));
    }

    private static ImmutableArray<FormField> FieldsOf(JsonElement parent, ImmutableArray<string>.Builder problems) =>
        parent.TryGetProperty("components", out var components) && components.ValueKind is JsonValueKind.Array
            ? [.. components.EnumerateArray().SelectMany(component => Component(component, problems))]
            : [];

    private static IEnumerable<FormField> Component(JsonElement component, ImmutableArray<string>.Builder problems)
    {
        switch (Text(component, "type"))
        {
            case "group":
                var fields = FieldsOf(component, problems);
                var hide = HideWhen(component, problems);
                return hide is null ? fields : fields.Select(field => field with { HideWhen = field.HideWhen ?? hide });
            case "dynamiclist":
                return [Field(component, Text(component, "path"), FormFieldKind.List, problems) with { Items = FieldsOf(component, problems) }];
            case var type when KindOf(type, component) is { } kind:
                return [Field(component, Text(component, "key"), kind, problems)];
            case "text" or "html" or "image" or "spacer" or "separator" or "button" or "iframe" or "table" or "documentPreview":
                return [];
            case var unknown:
                problems.Add($"Expected a component that the server can check, but found {unknown ?? "one without a type"}.");
                return [];
        }
    }

    private static FormFieldKind? KindOf(string? type, JsonElement component) => type switch
    {
        "textfield" or "textarea" => FormFieldKind.Text,
        "number" => FormFieldKind.Number,
        "checkbox" => FormFieldKind.Boolean,
        "radio" or "select" => FormFieldKind.Choice,
        "checklist" or "taglist" => FormFieldKind.Choices,
        "datetime" => Text(component, "subtype") switch { "time" => FormFieldKind.Time, "datetime" => FormFieldKind.DateTime, _ => FormFieldKind.Date },
        _ => null,
    };

    private static FormField Field(JsonElement component, string? key, FormFieldKind kind, ImmutableArray<string>.Builder problems)
    {
        if (string.IsNullOrWhiteSpace(key))
        {
            problems.Add($"Expected a key on the component \"{Text(component, "label")}\", but it has none.");
        }

        return new FormField(
            key ?? string.Empty, Text(component, "label") ?? key ?? string.Empty, kind, Rules(component), ChoicesOf(component), Text(component, "valuesKey"),
            HideWhen(component, problems), []);
    }

    private static FormRules Rules(JsonElement component) =>
        component.TryGetProperty("validate", out var rules) && rules.ValueKind is JsonValueKind.Object
            ? new FormRules(
                rules.TryGetProperty("required", out var required) && required.ValueKind is JsonValueKind.True,
                (int?)Number(rules, "minLength"), (int?)Number(rules, "maxLength"), Number(rules, "min"), Number(rules, "max"), Text(rules, "pattern"))
            : new FormRules();

    private static ImmutableArray<string> ChoicesOf(JsonElement component) =>
        component.TryGetProperty("values", out var values) && values.ValueKind is JsonValueKind.Array
            ? [.. values.EnumerateArray().Select(value => Text(value, "value")).OfType<string>()]
            : [];

    private static FeelExpression? HideWhen(JsonElement component, ImmutableArray<string>.Builder problems)
    {
        if (!component.TryGetProperty("conditional", out var conditional) || Text(conditional, "hide") is not { Length: > 0 } text)
        {
            return null;
        }

        var expression = FeelExpression.Parse(text.TrimStart('='));
        foreach (var problem in expression.Problems)
        {
            problems.Add($"Expected a FEEL condition in \"hide\" of \"{Text(component, "label")}\", but {problem.Message}");
        }

        return expression;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;

    private static decimal? Number(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind is JsonValueKind.Number ? value.GetDecimal()
        : decimal.TryParse(value.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
