using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Cases;

namespace CaseFlow.Api.Timers;

[QueryFields]
internal sealed class TimerQueries
{
    [Description("Timers that wait, the one that is due first first.")]
    public static Task<Connection<TimerView>> Timers(
        CallerContext caller,
        PageRequest page,
        [Description("Only those of one case.")] Id<CaseView>? caseId = null,
        [Description("Only those that go by the world's clock, or by one of an exercise.")] TimeBase? timeBase = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListTimers(caseId?.Value, timeBase, page), timer => timer, cancellation);
}
