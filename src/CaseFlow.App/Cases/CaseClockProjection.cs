using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Timers;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>Keeps the stored clock of each case. It comes first of a case's rows, since timers ask it for the time base.</summary>
internal sealed class CaseClockProjection : IProjection<CaseEvent.Opened>, IProjection<CaseEvent.ClockAdvanced>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.Add(new CaseClockRow { CaseId = recorded.CaseId, TimeBase = recorded.Event.TimeBase, Now = recorded.Event.At });
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<CaseEvent.ClockAdvanced> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var clock = await db.RequireAsync<CaseClockRow>([recorded.CaseId], cancellation);
        clock.Now = recorded.Event.To;
    }
}
