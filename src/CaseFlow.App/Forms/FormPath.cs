using System.Collections.Immutable;

namespace CaseFlow.App.Forms;

/// <summary>Where in a form a member of its command was filled in: <c>ratings[3].level</c> is <c>ratings.3.level</c>.</summary>
internal static class FormPath
{
    private static readonly char[] Marks = ['.', '[', ']'];

    /// <summary>The refusals of a command, pointing to the fields of its form.</summary>
    public static IReadOnlyList<Rejection> Point(IEnumerable<Rejection> rejections, FormSchema? form) =>
        [.. rejections.Select(rejection => rejection with { Path = rejection.Path is { } path ? Of(path, form) : null })];

    /// <summary>The field's path; what the form does not ask for keeps its name.</summary>
    public static string Of(string commandPath, FormSchema? form)
    {
        var parts = commandPath.Split(Marks, StringSplitOptions.RemoveEmptyEntries);
        return string.Join('.', form is null || parts is [] ? parts : Within(parts, form.Fields));
    }

    private static string[] Within(ReadOnlySpan<string> parts, ImmutableArray<FormField> fields)
    {
        var name = parts[0];
        return fields.FirstOrDefault(field => field.Key == name) switch
        {
            null => parts.ToArray(),
            { Kind: FormFieldKind.List } list when parts.Length > 2 => [name, parts[1], .. Within(parts[2..], list.Items)],
            // a list of texts is a list of rows with one field in a form
            { Kind: FormFieldKind.List, Items: [var only] } when parts.Length == 2 => [name, parts[1], only.Key],
            { Kind: FormFieldKind.List } => parts.ToArray(),
            _ => [name],
        };
    }
}
