namespace CaseFlow.Acceptance.Tests.Given;

/// <summary>Parts of an evaluation.</summary>
internal static class EvaluationParts
{
    public static object Findings { get; } = new
    {
        knownAtTheTime = "The build-up, not the orders",
        effect = "The towns were spared",
        harm = "Not known",
        mandateKept = "YES",
        consequencesForeseen = "NO",
    };

    public static object Lesson(DateTimeOffset now) => new
    {
        lessons = new[]
        {
            new
            {
                observation = "Envoys came late",
                cause = "No funds were set aside",
                recommendation = "Set funds aside",
                target = "template",
                ownerPost = "coord-un",
                dueOn = $"{now.AddDays(180):yyyy-MM-dd}",
            },
        },
    };

    public static object Appointment(params Consultee[] consultees) =>
        new { evaluatorPost = "eval-un", independence = "Has not worked on the case", consultees };

    public static object Answer(string party, DateTimeOffset now, string text) => new { party, invitedOn = $"{now:yyyy-MM-dd}", answered = "ANSWERED", text };

    public static object Silence(string party, DateTimeOffset now) => new { party, invitedOn = $"{now:yyyy-MM-dd}", answered = "SILENT" };
}

/// <summary>Whom an evaluation hears.</summary>
internal sealed record Consultee(string Party, bool OutsideAlliance);
