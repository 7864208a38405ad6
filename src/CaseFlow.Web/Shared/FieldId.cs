namespace CaseFlow.Web.Shared;

/// <summary>The id of the field that a refusal's path is about, so that the summary above a form leads to it.</summary>
public static class FieldId
{
    /// <summary><c>field-ratings-2-grounds</c> for <c>ratings[2].grounds</c>.</summary>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return $"field-{string.Join('-', path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))}";
    }

    /// <summary>The id of the text at that field, for its <c>aria-describedby</c>.</summary>
    public static string OfRefusal(string path) => $"{Of(path)}-refusal";
}
