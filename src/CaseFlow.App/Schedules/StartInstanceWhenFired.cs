using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Schedules;

namespace CaseFlow.App.Schedules;

/// <summary>An instance is started in the same transaction that fires the timer, in the schedule's own partition.</summary>
internal sealed class StartInstanceWhenFired(Instances instances, Definitions definitions) : IReaction<ScheduleEvent.Fired>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<ScheduleEvent.Fired> recorded, CancellationToken cancellation)
    {
        var process = await definitions.LoadAsync(ProcessKey.Parse(recorded.Event.ProcessDefinitionKey), cancellation);
        var start = new InstanceStart(FeelContext.Empty, recorded.Event.StartElementId);
        var started = await instances.StartAsync(recorded.CaseId, process, start, cancellation);
        return started.IsRejected ? started.Rejection : null;
    }
}
