using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>How people answer where a story is about something else.</summary>
internal static class OrdinaryAnswers
{
    private const string Words = "Said in the exercise";

    /// <summary>The mutation that completes a task with a form, and what it is given.</summary>
    public static (string Mutation, object Input) To(string formId, JsonNode task, DateTimeOffset now) => formId switch
    {
        "warning-triage" => ("triageWarning", WarningParts.EarlyWarning),
        "warning-decision" => ("decideWarning", new { outcome = "ACT", grounds = Words }),
        "assessment-scope" => ("scopeAssessment", new { questions = Words, organisations = CaseStory.Owners, windowDays = 14 }),
        "assessment-contribution" => ("submitContribution", Ratings.Of("RF05", "MEDIUM")),
        "agreed-rating" => ("agreeRating", Ratings.Agreed(new AgreedOn("RF05", "MEDIUM"))),
        "plan-objectives" => ("setPlanObjectives", PlanParts.Objectives("PREVENTION")),
        "measure-proposal" => ("proposeMeasures", new { proposals = new[] { new { catalogue = "D01" } } }),
        "option-sheet" => ("submitOptionSheet", PlanParts.OptionSheet(now)),
        "political-consequences" => ("statePoliticalConsequences", PlanParts.Consequences),
        "day-after-plan" => ("submitDayAfterPlan", PlanParts.DayAfter(now, Words)),
        "measure-activation" => ("activateMeasure", PlanParts.Activation(task)),
        "implementation-report" => ("submitImplementationReport", new { status = Words, text = Words, harm = false, result = "COMPLETE" }),
        "silence-item" => ("putUnderSilence", Silence((string)task["period"]!)),
        "silence-response" => ("answerSilence", new { answer = "NO_OBJECTION" }),
        "evaluator-appointment" => ("appointEvaluator", EvaluationParts.Appointment(new Consultee("Brazil", OutsideAlliance: true))),
        "consultation" => ("answerConsultation", EvaluationParts.Silence((string)task["consultee"]!, now)),
        "evaluation-findings" => ("recordFindings", EvaluationParts.Findings),
        "lessons" => ("identifyLessons", EvaluationParts.Lesson(now)),
        "gate-decision" => ("decideGate", PlanParts.Decision(GateOf(task), (string)task["outcomes"]![0]!)),
        _ => ("completeTask", new { variables = Drawn(formId, task, now) }),
    };

    /// <summary>The variables of a drawn form.</summary>
    public static object Drawn(string formId, JsonNode task, DateTimeOffset now) => VariantAnswers.To(formId) ?? formId switch
    {
        "accountability-report" => new { recipient = Words, text = Words },
        "accountability" => new { recipient = Words, endCondition = Words, complaints = Words },
        "authorisation" => new { authorisation = "authorised", body = Words, act = Words, adoptedOn = $"{now:yyyy-MM-dd}" },
        "budget-check" or "check" => new { verdict = "yes" },
        "call-note" => new Dictionary<string, string> { ["with"] = Words, ["said"] = Words },
        "case-opening" => new { note = Words },
        "change-proposals" => new { proposals = new[] { new { target = "template", change = Words, owner = "coord-un" } } },
        "concurrence" => new { concurrence = "concur" },
        "consultation-note" => new { contributor = "local-1", language = "ar", answers = Words, place = "coarse", danger = "low" },
        "domestic-politics" => new { receiving = Words, contributing = Words },
        "evidence-grading" => new { summary = Words, unknownGradeForHigh = "no", imminentThreat = "no", access = "sufficient" },
        "flash-note" => new { situation = Words, request = Words, imminentThreat = "yes" },
        "flash-triage" => new { known = Words, unknown = Words, atRisk = Words },
        "funds-return" => new { spent = 0, returned = 0 },
        "handover" => new { handoverNeeded = "no" },
        "kick-off" => new { ready = "yes", participants = Words },
        "legal-view" => new { view = Words },
        "lesson-decision" => new { lessonDecision = "accept", grounds = Words },
        "position" => new { position = "act", grounds = Words },
        "quorum-check" => new { contributionCount = 5, quorumMet = "yes", silentOrganisations = Words },
        "regional-view" => new { view = Words },
        "release" => new { release = "restrict", grounds = Words },
        "restriction-lifting" => new { status = "lifted", account = Words },
        "right-of-reply" => new { reply = Words },
        "share-revocation" => new { revoked = Words },
        "waiver" => new { grounds = Words, waivedUntil = $"{now.AddDays(90):yyyy-MM-dd}" },
        "verification" => new { verification = "probable", sourceGrade = "B", informationGrade = 2, note = Words },
        _ => throw new InvalidOperationException($"Expected a form with an ordinary answer, but it is {formId}: {task.ToJsonString()}."),
    };

    private static object Silence(string period) => new
    {
        subject = Words,
        text = Words,
        language = "en",
        voters = CaseStory.Owners,
        period = period.ToUpperInvariant(),
        zone = "Europe/Brussels",
    };

    private static string GateOf(JsonNode task) => (string)task["gate"]! switch
    {
        "flash" => "FLASH",
        var gate => $"G_{gate[1..]}",
    };
}
