using System.Globalization;

namespace CaseFlow.App.Paging;

/// <summary>The whole order of a list in one text, so that a page can begin after any item.</summary>
internal static class SortKeys
{
    /// <summary>Room for the longest key.</summary>
    public const int MaxLength = 60;

    private const long EndOfTime = 999_999_999_999_999;

    /// <summary>By time, oldest first; the id keeps items of one millisecond apart.</summary>
    public static string Of(DateTimeOffset at, Guid id) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.ToUnixTimeMilliseconds():D15}-{id:N}");

    /// <summary>By time, then by the number within its stream.</summary>
    public static string Of(DateTimeOffset at, Guid id, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.ToUnixTimeMilliseconds():D15}-{number:D10}-{id:N}");

    /// <summary>By time, newest first.</summary>
    public static string NewestFirst(DateTimeOffset at, Guid id) =>
        string.Create(CultureInfo.InvariantCulture, $"{EndOfTime - at.ToUnixTimeMilliseconds():D15}-{id:N}");
}
