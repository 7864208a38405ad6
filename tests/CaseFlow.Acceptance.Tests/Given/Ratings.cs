namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>What organisations say about the 14 risk factors; the factors that a story is not about are unknown.</summary>
internal static class Ratings
{
    private static readonly IReadOnlyList<string> Factors = [.. Enumerable.Range(1, 14).Select(number => $"RF{number:00}")];

    /// <summary>One organisation's contribution.</summary>
    public static object Of(string factor, string level) => new
    {
        ratings = Factors.Select(each => new
        {
            factor = each,
            level = each == factor ? level : "UNKNOWN",
            trend = "UNKNOWN",
            confidence = "MODERATE",
            evidence = each == factor ? ["report-1"] : Array.Empty<string>(),
        }),
    };

    /// <summary>A rating that all agree on, except who dissents.</summary>
    public static object Agreed(params AgreedOn[] findings) => new
    {
        ratings = Factors.Select(factor => Array.Find(findings, finding => finding.Factor == factor) ?? new AgreedOn(factor, "UNKNOWN")),
    };
}

/// <summary>What is agreed on one factor, as the API takes it.</summary>
internal sealed record AgreedOn(
    string Factor, string Level, string? ResponseMeasure = null, string? NoResponseGrounds = null, string Trend = "UNKNOWN", params Dissent[] Dissents);

/// <summary>Who holds otherwise.</summary>
internal sealed record Dissent(string Organisation, string Level, string Grounds);
