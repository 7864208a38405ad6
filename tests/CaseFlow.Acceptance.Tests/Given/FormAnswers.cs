using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>What people type into the forms of an ordinary case, as a browser's form holds it.</summary>
internal static class FormAnswers
{
    private const string Words = "Said in the exercise";

    /// <summary>The values of a form; a drawn one is answered as always.</summary>
    public static JsonNode To(string formId, JsonNode task, DateTimeOffset now) => JsonSerializer.SerializeToNode(
        formId switch
        {
            "warning-triage" => Graded,
            "warning-decision" => new { outcome = "act", grounds = Words },
            "assessment-scope" => new { questions = Words, organisations = CaseStory.Owners, windowDays = 14 },
            "assessment-contribution" => Ratings(factor => new { factor, level = "Medium", trend = "Rising", confidence = "Low", evidence = "a, b" }),
            "agreed-rating" => Ratings(factor => new { factor, level = "Medium", trend = "Rising", dissents = Array.Empty<object>() }),
            "plan-objectives" => new { objectives = Texts("Protect civilians"), kind = "Prevention" },
            "measure-proposal" => new { proposals = Array.Empty<object>() },
            "option-sheet" => PlanParts.OptionSheet(now),
            "political-consequences" => PlanParts.Consequences,
            "day-after-plan" => DayAfter(now),
            "measure-activation" => Activation(task),
            "implementation-report" => new { status = Words, text = Words, harm = false, acts = (string)task["catalogue"]!, result = "complete" },
            "silence-item" => new
            {
                subject = Words,
                text = Words,
                language = "en",
                voters = CaseStory.Owners,
                period = (string)task["period"]!,
                zone = "Europe/Brussels",
            },
            "silence-response" => new { answer = "noObjection" },
            "evaluator-appointment" => EvaluationParts.Appointment(new Consultee("Brazil", OutsideAlliance: true)),
            "consultation" => new { party = (string)task["party"]!, invitedOn = $"{now:yyyy-MM-dd}", answered = "silent" },
            "evaluation-findings" => new { knownAtTheTime = Words, effect = Words, harm = Words, mandateKept = "yes", consequencesForeseen = "unknown" },
            "lessons" => EvaluationParts.Lesson(now),
            "gate-decision" => new
            {
                outcome = (string)task["outcomes"]![0]!,
                grounds = Words,
                optionsRejected = Texts("A", "B"),
                dissent = "",
                consequencesRead = true,
                nextReviewAt = $"{now.AddDays(30):yyyy-MM-dd'T'HH:mm}Z",
            },
            _ => OrdinaryAnswers.Drawn(formId, task, now),
        },
        JsonSerializerOptions.Web)!;

    private static object Graded { get; } = new
    {
        clear = "yes",
        credible = "yes",
        imminent = "no",
        sourceGrade = "B",
        informationGrade = 2,
        phaseProposed = "EarlyWarning",
        startSource = "signal",
        grounds = Words,
    };

    private static object DayAfter(DateTimeOffset now) =>
        new { ownerPost = "coord-un", triggers = Words, money = Words, reviewOn = $"{now.AddDays(60):yyyy-MM-dd}", tasks = Texts(Words) };

    private static object Activation(JsonNode task) => new
    {
        catalogue = (string)task["catalogue"]!,
        lead = (string)task["lead"]!,
        contributors = new[] { "EU" },
        legalBasis = (string)task["legalBasis"]!,
        stopConditions = Texts("Civilians are harmed"),
        reportEveryDays = 30,
    };

    private static object[] Texts(params string[] texts) => [.. texts.Select(text => new { text })];

    private static object Ratings(Func<string, object> rate) => new { ratings = Enumerable.Range(1, 14).Select(number => rate($"RF{number:00}")) };
}
