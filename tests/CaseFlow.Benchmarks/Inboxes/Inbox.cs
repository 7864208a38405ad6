using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Kernel;

namespace CaseFlow.Benchmarks.Inboxes;

/// <summary>Whose inbox is asked for, and how deep into it.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="DeepAfter">After how many tasks the page begins; 0 for the first.</param>
/// <param name="Selection">Which list.</param>
/// <param name="Size">How many tasks are on a page.</param>
internal sealed record Inbox(string Name, Caller Caller, int DeepAfter = 0, TaskSelection Selection = TaskSelection.Inbox, int Size = 50)
{
    public static IReadOnlyList<Inbox> All { get; } =
    [
        new("many tasks", Post("fp-eu", "EU", "FP@EU")),
        new("many tasks, deep", Post("fp-eu", "EU", "FP@EU"), DeepAfter: 5_000),
        new("some tasks", Post("legal-un", "UN", "LEGAL@UN")),
        new("few tasks", Post("cfo-nato", "NATO", "CFO@NATO")),
        new("sees almost nothing", Post("cso-un", "UN", "CSO@UN")),
        new("offered more than it sees", Post("reg-ecowas", "ECOWAS", "REG@ECOWAS")),
        new("all open", Post("fp-eu", "EU", "FP@EU"), Selection: TaskSelection.AllOpen),
    ];

    private static Caller Post(string post, string organisation, string group) =>
        Caller.Of(new Actor($"person-{post}", post, organisation), [group], Door.CommandLine);
}
