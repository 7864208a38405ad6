namespace CaseFlow.Web.Shared;

/// <summary>Values of filters as they stand in an address: what is not known there filters nothing.</summary>
internal static class FilterValue
{
    /// <summary>The value of that name, or null.</summary>
    public static TValue? Of<TValue>(string? name)
        where TValue : struct, Enum =>
        Enum.TryParse<TValue>(name, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>A code such as <c>UN</c>, in capitals; null when there is none.</summary>
    public static string? OfCode(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ToUpperInvariant();
}
