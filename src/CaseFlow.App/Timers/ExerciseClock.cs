using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Timers;

/// <summary>Moves the stored clock of an exercise within a command: what follows in it happens at the new time.</summary>
internal sealed class ExerciseClock(EventStore store, CaseClock clock)
{
    /// <summary>Moves the clock forward; a clock that already shows a later time stays. Answers why not, or null.</summary>
    public async ValueTask<Rejection?> MoveToAsync(Guid caseId, DateTimeOffset to, CancellationToken cancellation)
    {
        var time = await clock.ReadAsync(caseId, cancellation);
        if (time.Base is TimeBase.Exercise && time.Now >= to)
        {
            return null;
        }

        var decision = await store.DecideAsync(
            Streams.Case, caseId, caseId, (state, context) => CaseDecider.Decide(new CaseCommand.AdvanceClock(to), state, context), cancellation);
        if (decision.IsRejected)
        {
            return decision.Rejection;
        }

        clock.Set(caseId, time with { Now = to });
        return null;
    }
}
