using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Timers;

/// <summary>Lets time pass in an exercise: fires every timer on the way, in due order, each in its own transaction, then puts the clock.</summary>
/// <remarks>Interrupted at any point, it goes on from there when it is called again.</remarks>
public sealed class ExerciseTime(Dispatcher dispatcher)
{
    /// <summary>Lets time pass until a moment; answers why it stopped before, or null.</summary>
    public async ValueTask<Rejection?> PassAsync(Caller caller, Guid caseId, DateTimeOffset until, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var allowed = await dispatcher.SendAsync(caller, new CheckClock(caseId, until), cancellation);
        if (allowed.IsRejected)
        {
            return allowed.Rejection;
        }

        if (caller.IsTrial)
        {
            return null;
        }

        var pump = Caller.System(Door.Pump);
        while (true)
        {
            var next = await dispatcher.SendAsync(pump, new NextTimer(caseId, until), cancellation);
            if (next.IsRejected)
            {
                return next.Rejection;
            }

            if (next.Value is not { TimerId: { } timerId, DueAt: { } dueAt })
            {
                break;
            }

            var fired = await dispatcher.SendAsync(pump, new FireTimer(caseId, timerId, dueAt), cancellation);
            if (fired.IsRejected)
            {
                return fired.Rejection;
            }
        }

        var moved = await dispatcher.SendAsync(caller, new AdvanceClock(caseId, until), cancellation);
        return moved.IsRejected ? moved.Rejection : null;
    }
}
