using System.Globalization;

namespace CaseFlow.App.Scenarios;

/// <summary>How a report writes what was found.</summary>
internal static class Wording
{
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Several in a row; "none" where there are none.</summary>
    public static string Of(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : "none";
}
