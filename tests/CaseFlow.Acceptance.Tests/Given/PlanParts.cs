using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Parts of a plan, filled in well enough to be accepted.</summary>
internal static class PlanParts
{
    public static object Objectives(string kind) => new { objectives = new[] { "Protect civilians" }, kind };

    public static object Consequences { get; } =
        new { consequences = new[] { new { forWhom = "Relations with the region", likelihood = "High", mitigation = "Envoys go first" } } };

    /// <summary>Three options, of which none is coercive; the last is chosen.</summary>
    public static object OptionSheet(DateTimeOffset now) => new
    {
        options = new[] { Option("A", "No action", now), Option("B", "Statement", now, "D07"), Option("C", "Mediation", now, "D01") },
        chosenId = "C",
    };

    public static object DayAfter(DateTimeOffset now, params string[] tasks) => new
    {
        ownerPost = "coord-un",
        triggers = "The response ends",
        money = "Recovery line",
        reviewOn = $"{now.AddDays(60):yyyy-MM-dd}",
        tasks,
    };

    /// <summary>The activation of a planned measure, as its task shows it.</summary>
    public static object Activation(JsonNode task) =>
        new { catalogue = task["catalogue"], lead = task["lead"], legalBasis = task["legalBasis"], reportEveryDays = 30 };

    /// <summary>A decision at a gate by somebody who has read everything.</summary>
    public static object Decision(string gate, string outcome, string grounds = "Weighed by all three", params string[] optionsRejected) =>
        new { gate, outcome, grounds, optionsRejected, consequencesRead = true };

    private static object Option(string id, string title, DateTimeOffset now, string? measure = null) => new
    {
        id,
        title,
        noAction = measure is null,
        risks = "May not suffice",
        cost = "Small",
        validUntil = now.AddDays(60),
        measures = measure is null ? [] : new[] { new { catalogue = measure, lead = "UN", legalBasis = "CONSENT" } },
    };
}
