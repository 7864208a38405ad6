using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Tasks;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Cases;

[QueryFields]
internal sealed class ProgressQueries
{
    [Description(
        "How far cases are, the one opened last first: for posts that follow all progress, also of cases whose content is closed to them, unless they are "
        + "off the agenda.")]
    public static Task<Connection<CaseProgress>> Progress(
        CallerContext caller,
        PageRequest page,
        [Description("Only those of one state.")] CaseState? state = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListProgress(state, page), found => found, cancellation);
}

[FieldsOf<CaseProgress>]
internal sealed class ProgressFields
{
    [Description("Its open tasks, in due order.")]
    public static IDataLoaderResult<IEnumerable<TaskProgress>> OpenTasks(CaseProgress progress, CallerContext caller) =>
        caller.LoadMany(ids => new GetTaskProgress(ids), (TaskProgress task) => task.CaseId, progress.CaseId);
}
