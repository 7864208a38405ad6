using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Assessments;

namespace CaseFlow.App.Assessments;

/// <summary>The window of an assessment closes by itself; who has not answered is recorded as silent.</summary>
internal sealed class CloseWindowAtItsEnd(EventStore store) : ITimerTarget
{
    public bool Serves(string kind) => kind == AssessmentWindowTimer.Kind;

    public async ValueTask<Rejection?> FireAsync(TimerRow timer, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Assessment,
            timer.CaseId,
            timer.StreamId,
            (state, context) => AssessmentDecider.Decide(new AssessmentCommand.CloseWindow(), state, context),
            cancellation);
        return decision.IsRejected ? decision.Rejection : null;
    }
}
