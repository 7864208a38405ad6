using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CaseFlow.App.Forms;

/// <summary>
/// Writes what a form holds in the shape that a record is read from: a list of texts is a text with commas in a form, or a list with
/// one field; what was left empty is absent, and what cannot be assumed must be there.
/// </summary>
internal sealed class FormShape
{
    private const string OnlyField = "text";
    private static readonly char[] Separators = [',', ';', '\n'];

    private readonly ImmutableArray<Rejection>.Builder _missing = ImmutableArray.CreateBuilder<Rejection>();

    private FormShape()
    {
    }

    /// <summary>The values as JSON of the record, and what is missing for it to be read.</summary>
    public static (JsonObject Json, ImmutableArray<Rejection> Missing) Fit(JsonObject values, Type record)
    {
        var shape = new FormShape();
        return (shape.FitObject(values, EventJson.Options.GetTypeInfo(record), string.Empty), shape._missing.ToImmutable());
    }

    private JsonNode? Fit(JsonNode? value, Type target, string path) => (EventJson.Options.GetTypeInfo(target), value) switch
    {
        ({ Kind: JsonTypeInfoKind.Enumerable }, JsonArray list) when list.All(IsBlank) => new JsonArray(),
        ({ Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }, JsonArray list) => FitList(list, element, path),
        ({ Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }, JsonValue text) when element == typeof(string) => Split(text),
        ({ Kind: JsonTypeInfoKind.Object } record, JsonObject values) => FitObject(values, record, path + "."),
        _ => value?.DeepClone(),
    };

    private JsonArray FitList(JsonArray list, Type element, string path) =>
        new([.. list.Index().Select(item => Fit(element == typeof(string) ? Text(item.Item) : item.Item, element, At(path, item.Index)))]);

    private JsonObject FitObject(JsonObject values, JsonTypeInfo record, string path)
    {
        var members = record.Properties.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var fitted = new JsonObject();
        foreach (var (name, value) in values.Where(pair => !IsEmpty(pair.Value)))
        {
            fitted[name] = members.TryGetValue(name, out var member) ? Fit(value, member.PropertyType, path + name) : value?.DeepClone();
        }

        foreach (var member in members.Values.Where(member => !fitted.ContainsKey(member.Name)))
        {
            Complete(fitted, member, path);
        }

        return fitted;
    }

    /// <summary>An absent tick is false and an absent list is empty; no other value may be assumed by chance.</summary>
    private void Complete(JsonObject fitted, JsonPropertyInfo member, string path)
    {
        if (member.AssociatedParameter is not { HasDefaultValue: false })
        {
            return;
        }

        if (EventJson.Options.GetTypeInfo(member.PropertyType).Kind is JsonTypeInfoKind.Enumerable)
        {
            fitted[member.Name] = new JsonArray();
        }
        else if (member.PropertyType.IsValueType && member.PropertyType != typeof(bool) && Nullable.GetUnderlyingType(member.PropertyType) is null)
        {
            _missing.Add(new Rejection(
                RejectionKind.Invalid, "form.missing", $"Expected a value for {member.Name}, but it is empty.", path + member.Name));
        }
    }

    private static JsonNode? Text(JsonNode? item) =>
        item is JsonObject { Count: 1 } row && row.TryGetPropertyValue(OnlyField, out var text) ? text : item;

    private static JsonArray Split(JsonValue text) => new(
    [
        .. text.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => (JsonNode)part),
    ]);

    private static bool IsBlank(JsonNode? item) =>
        item is JsonObject row && row.All(field => IsEmpty(field.Value) || field.Value?.GetValueKind() is JsonValueKind.False);

    private static bool IsEmpty(JsonNode? value) =>
        value is null || (value.GetValueKind() is JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetValue<string>()));

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}.{index}");
}
