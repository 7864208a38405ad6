using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using CaseFlow.App.Forms;

namespace CaseFlow.App.Workflows;

/// <summary>Checks a form that the domain knows when it is deployed: a field that its command does not take would lead nowhere.</summary>
internal static class TypedForms
{
    /// <summary>What to mend; nothing for a drawn form.</summary>
    public static IEnumerable<string> Check(FormSchema form) =>
        TaskTypes.Find(form.Id) is { Command: var command } ? Unknown(form.Fields, command, command.Name) : [];

    private static IEnumerable<string> Unknown(ImmutableArray<FormField> fields, Type record, string name)
    {
        var members = EventJson.Options.GetTypeInfo(record).Properties.ToDictionary(member => member.Name, StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!members.TryGetValue(field.Key, out var member))
            {
                var taken = string.Join(", ", members.Keys.Order(StringComparer.Ordinal));
                yield return $"Expected only fields that {name} takes, but {field.Key} is none of {taken}.";
            }
            else if (field.Kind is FormFieldKind.List && ItemOf(member) is { } item)
            {
                foreach (var problem in Unknown(field.Items, item, $"{name}.{field.Key}"))
                {
                    yield return problem;
                }
            }
        }
    }

    private static Type? ItemOf(JsonPropertyInfo member) =>
        EventJson.Options.GetTypeInfo(member.PropertyType).ElementType is { } element && element != typeof(string) ? element : null;
}
