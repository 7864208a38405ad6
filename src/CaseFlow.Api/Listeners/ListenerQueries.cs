using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Listeners;
using CaseFlow.App.Paging;

namespace CaseFlow.Api.Listeners;

[QueryFields]
internal sealed class ListenerQueries
{
    [Description("Listeners that wait for an answer from outside, oldest first. What CaseFlow itself does, or sends out, is not among them.")]
    public static Task<Connection<ListenerJobNode>> ListenerJobs(
        CallerContext caller,
        PageRequest page,
        [Description("Only those of one type.")] string? jobType = null,
        [Description("Whether those are left out that are to be tried again later.")] bool dueOnly = true,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListListenerJobs(jobType, dueOnly, page), ListenerJobNode.Of, cancellation);
}
