namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>Every page of the product, and where to find an example of it.</summary>
/// <param name="Template">As the page declares it.</param>
/// <param name="Name">Names its pictures.</param>
/// <param name="Address">The example's path.</param>
/// <param name="Post">Whose post looks at it; null: nobody is signed in.</param>
/// <param name="Still">Whether it is sent whole and never becomes alive.</param>
internal sealed record Route(string Template, string Name, Func<Example, string> Address, string? Post = "fp-eu", bool Still = false)
{
    public static IReadOnlyList<Route> All { get; } =
    [
        new("/", "start", _ => "/", Post: null),
        new("/sign-in", "sign-in", _ => "/sign-in", Post: null),
        new("/sign-in/code", "sign-in-code", _ => "/sign-in/code?problem=WrongCode", Post: null),
        new("/sign-in/post", "sign-in-post", _ => "/sign-in/post", Post: null),
        new("/sign-in/link", "sign-in-link", _ => "/sign-in/link?token=used", Post: null),
        new("/account", "account", _ => "/account", Still: true),
        new("/accounts", "accounts", _ => "/accounts", Post: "admin-un", Still: true),
        new("/accounts/{Id:guid}", "account-care", example => $"/accounts/{example.AccountId}", Post: "admin-un", Still: true),
        new("/{*path:nonfile}", "not-found", _ => "/no-such-page", Post: null),
        new("/inbox", "inbox", _ => "/inbox"),
        new("/inbox", "inbox-task", example => $"/inbox?show=allopen&task={example.TaskId}"),
        new("/inbox", "inbox-completed", _ => "/inbox?show=completed&overdue=true"),
        new("/tasks/{Id:guid}", "task", example => $"/tasks/{example.TaskId}"),
        new("/tasks/{Id:guid}", "task-missing", _ => $"/tasks/{Guid.Empty}"),
        new("/cases", "cases", _ => "/cases"),
        new("/cases/{Id:guid}", "case", example => $"/cases/{example.CaseGuid}"),
        new("/cases/{Id:guid}/as-known", "case-past", example => $"/cases/{example.CaseGuid}/as-known?on=2026-03-02"),
        new("/workflows", "workflows", _ => "/workflows"),
        new("/workflows/{KindName}/{Key}", "process", _ => "/workflows/process/prevention-case"),
        new("/workflows/{KindName}/{Key}", "decision", _ => "/workflows/decision/deadlines"),
        new("/workflows/{KindName}/{Key}", "decision-tests", _ => "/workflows/tests/variant"),
        new("/workflows/{KindName}/{Key}", "form", _ => "/workflows/form/assessment-contribution"),
        new("/coordination/incidents", "incidents", _ => "/coordination/incidents", Post: "coord-un"),
        new("/coordination/listeners", "listeners", _ => "/coordination/listeners", Post: "coord-un"),
        new("/coordination/timers", "timers", _ => "/coordination/timers", Post: "coord-un"),
        new("/coordination/deviations", "deviations", _ => "/coordination/deviations", Post: "coord-un"),
        new("/coordination/batches", "batches", _ => "/coordination/batches", Post: "coord-un"),
        new("/coordination/batches/{Id:guid}", "batch", example => $"/coordination/batches/{example.BatchId}", Post: "coord-un"),
        new("/coordination/reviews", "reviews", _ => "/coordination/reviews", Post: "coord-un"),
        new("/coordination/reviews/{Id:guid}", "review-cycle", example => $"/coordination/reviews/{example.ReviewCycleId}", Post: "coord-un"),
        new("/organisations", "organisations", _ => "/organisations"),
        new("/organisations/{Id}", "posts", _ => "/organisations/EU"),
        new("/organisations/{Id}", "posts-changed", _ => "/organisations/EU", Post: "admin-un"),
        new("/posts/{Id}", "post", _ => "/posts/fp-eu"),
        new("/posts/{Id}", "post-changed", _ => "/posts/fp-eu", Post: "admin-un"),
        new("/signals", "signals", _ => "/signals"),
        new("/signals", "signals-filtered", _ => "/signals?state=incase&country=XKX"),
        new("/signals/{Id:guid}", "signal", example => $"/signals/{example.Signals.SignalId}", Post: "analyst-un"),
        new("/clusters", "clusters", _ => "/clusters", Post: "analyst-un"),
        new("/clusters/{Id:guid}", "cluster", example => $"/clusters/{example.Signals.ClusterId}", Post: "analyst-un"),
        new("/dialogues", "dialogues", _ => "/dialogues"),
        new("/dialogues/{Id:guid}", "dialogue", example => $"/dialogues/{example.DialogueId}"),
        new("/imports", "imports", _ => "/imports", Post: "analyst-un"),
        new("/imports/{Id:guid}", "import", example => $"/imports/{example.Signals.ImportId}"),
        new("/cases/{Id:guid}/readers", "case-readers", example => $"/cases/{example.CaseGuid}/readers", Post: "coord-un"),
    ];
}
