namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Warnings and how they are graded.</summary>
internal static class WarningParts
{
    public static object Recorded { get; } = new { warnedBy = "Special Adviser", text = "Militias gather near the towns", source = "Field report" };

    /// <summary>Credible, but not yet imminent: the way of patient work.</summary>
    public static object EarlyWarning { get; } = Graded(imminent: "NO", phase: "EARLY_WARNING");

    /// <summary>Clear, credible and imminent: an answer within 72 hours, the rapid way.</summary>
    public static object Imminent { get; } = Graded(imminent: "YES", phase: "RESPONSE");

    private static object Graded(string imminent, string phase) => new
    {
        clear = "YES",
        credible = "YES",
        imminent,
        sourceGrade = "B",
        informationGrade = 2,
        phaseProposed = phase,
        counterTerrorism = false,
        startSource = "SIGNAL",
        grounds = "Two sources agree",
    };
}
