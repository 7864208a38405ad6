using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Tasks;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Tasks;

[QueryFields]
internal sealed class TaskQueries
{
    [Description("Tasks in due order, those without a due time last. Without a selection: the caller's inbox.")]
    public static Task<Connection<TaskNode>> MyTasks(
        CallerContext caller,
        PageRequest page,
        [Description("Which tasks.")] TaskSelection selection = TaskSelection.Inbox,
        [Description("Only those of one case.")] Id<CaseView>? caseId = null,
        [Description("Only those that were offered to a group of this organisation, e.g. EU.")] string? organisation = null,
        [Description("Only those whose due time has passed, each by the clock of its case.")] bool overdue = false,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListTasks(selection, caseId?.Value, page, organisation, overdue), TaskNode.Of, cancellation);

    [Description("One task; null when there is none that the caller may see.")]
    public static IDataLoaderResult<TaskNode?> Task(CallerContext caller, [Description("The task.")] Id<TaskNode> id) => caller.LoadNode<TaskNode>(id.Value);
}
