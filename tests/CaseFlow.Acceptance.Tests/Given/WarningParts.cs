namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Warnings and how they are graded.</summary>
internal static class WarningParts
{
    public static object Recorded { get; } = new { warnedBy = "Special Adviser", text = "Militias gather near the towns", source = "Field report" };

    /// <summary>Credible, but not yet imminent: the way of patient work.</summary>
    public static object EarlyWarning { get; } = Graded("YES", "NO", "EARLY_WARNING", "B", 2);

    /// <summary>Clear, credible and imminent: an answer within 72 hours, the rapid way.</summary>
    public static object Imminent { get; } = Graded("YES", "YES", "RESPONSE", "B", 2);

    /// <summary>A warning of a credible source, graded question by question.</summary>
    public static object Graded(string clear, string imminent, string phase, string sourceGrade, int informationGrade) => new
    {
        clear,
        credible = "YES",
        imminent,
        sourceGrade,
        informationGrade,
        phaseProposed = phase,
        counterTerrorism = false,
        startSource = "SIGNAL",
        grounds = "Two sources agree",
    };
}
