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
        options = new[] { Option("A", "No action", now), Option("B", "Statement", now, Led("D07")), Option("C", "Mediation", now, Led("D01")) },
        chosenId = "C",
    };

    /// <summary>Three options, of which the last, with these measures, is chosen.</summary>
    public static object OptionSheet(DateTimeOffset now, params object[] measures) => new
    {
        options = new[] { Option("A", "No action", now), Option("B", "Mediation", now, Led("D01")), Option("C", "What is needed", now, measures) },
        chosenId = "C",
    };

    /// <summary>A measure of a plan: the United Nations leads it with the consent of the state, unless said otherwise.</summary>
    public static object Led(string catalogue, string lead = "UN", string legalBasis = "CONSENT") => new { catalogue, lead, legalBasis };

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

    private static object Option(string id, string title, DateTimeOffset now, params object[] measures) => new
    {
        id,
        title,
        noAction = measures is [],
        risks = "May not suffice",
        cost = "Small",
        validUntil = now.AddDays(60),
        measures,
    };
}
