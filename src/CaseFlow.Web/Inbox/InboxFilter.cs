using CaseFlow.App.Paging;
using CaseFlow.App.Tasks;

namespace CaseFlow.Web.Inbox;

/// <summary>Which tasks the inbox shows; all of it stands in the address.</summary>
/// <param name="Show">Which tasks.</param>
/// <param name="CaseId">Only those of one case.</param>
/// <param name="Organisation">Only those offered to this organisation.</param>
/// <param name="Overdue">Only those whose due time has passed.</param>
public sealed record InboxFilter(TaskSelection Show, Guid? CaseId, string? Organisation, bool Overdue)
{
    /// <summary>How many tasks come at once.</summary>
    public const int PageSize = 25;

    /// <summary>The views, in the order in which they are offered.</summary>
    public static IReadOnlyList<TaskSelection> Views { get; } =
        [TaskSelection.Inbox, TaskSelection.Mine, TaskSelection.Unassigned, TaskSelection.AllOpen, TaskSelection.Completed];

    /// <summary>Completed tasks are listed from the latest due time backwards, all others from the earliest on.</summary>
    public bool IsBackward => Show is TaskSelection.Completed;

    /// <summary>Whether a view is narrowed further.</summary>
    public bool IsNarrowed => CaseId is not null || Organisation is not null || Overdue;

    /// <summary>What the address says; what it says wrongly is not followed.</summary>
    public static InboxFilter Of(string? show, string? caseId, string? organisation, bool? overdue) => new(
        Enum.TryParse<TaskSelection>(show, ignoreCase: true, out var selection) && Views.Contains(selection) ? selection : TaskSelection.Inbox,
        caseId is null ? null : Guid.TryParse(caseId, out var id) ? id : Guid.Empty,
        string.IsNullOrEmpty(organisation) ? null : organisation,
        overdue ?? false);

    /// <summary>The question for the page that begins after a key.</summary>
    public ListTasks Query(string? after) => new(Show, CaseId, new PageRequest(PageSize, IsBackward, after), Organisation, Overdue);
}
