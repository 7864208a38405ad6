namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>How people ordinarily fill in the forms of the upstream and the review variant.</summary>
internal static class VariantAnswers
{
    private const string Words = "Said in the exercise";

    /// <summary>A country in the top band, without an incident.</summary>
    public static object Baseline { get; } =
        new { phaseProposed = "PreEarlyWarning", clear = "no", imminent = "no", baselineFigures = "Top band, rank 7", grounds = Words };

    /// <summary>A response that is over.</summary>
    public static object Over { get; } =
        new { phaseProposed = "Recovery", clear = "yes", imminent = "no", baselineFigures = "None", grounds = Words };

    /// <summary>The values of a form; null when it is none of these.</summary>
    public static object? To(string formId) => formId switch
    {
        "start-decision" => new { outcome = "act", grounds = Words },
        "baseline" => new { baselineSource = Words, baselineYear = 2025, baselineBand = "top", baselineFigures = Words },
        "country-screen" => new { structuralFactors = new[] { "RF01", "RF03" }, screen = Words, protectiveFactors = Words },
        "programme-inventory" => new { programmes = new[] { new { name = "Wells", implementer = Words, area = Words, aim = Words } } },
        "lens-screening" => new { lensVerdict = "adapt", divides = Words, grounds = Words },
        "theory-of-change" => new
        {
            ifThen = Words,
            assumptions = new[] { new { assumption = Words, test = Words } },
            indicators = new[] { new { indicator = Words, baseline = Words, alarm = Words } },
        },
        "programme-adaptation" => new { adaptation = "adapted", change = Words, doNoHarm = Words },
        "indicator-review" => new { readings = new[] { new { indicator = Words, value = Words, trend = "steady" } }, nextStep = "stay", grounds = Words },
        "signal-review" => new { nextStep = "stay", grounds = Words },
        "events-record" => new { coversFrom = "2024-01-01", coversTo = "2024-12-31", course = Words, gaps = Words },
        "evidence-inventory" => new { evidenceItems = new[] { new { item = Words, custodian = Words, fingerprint = Words, danger = "none known" } } },
        "evidence-handover" => new { receiver = Words, legalBasis = Words, handedOver = Words, sourcesSafe = true },
        "recurrence-risk" => new { recurrenceRisk = "medium", drivers = Words, grounds = Words },
        _ => null,
    };
}
