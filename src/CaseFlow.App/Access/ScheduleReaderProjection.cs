using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Engine.Schedules;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may see the schedules by which processes start: every organisation that takes part.</summary>
internal sealed class ScheduleReaderProjection : IProjection<ScheduleEvent.TimerSet>
{
    private static readonly ImmutableArray<Grant> Readers = Grants.Of(AccessLabel.Of(Marking.Green, null, []));

    public ValueTask ApplyAsync(Recorded<ScheduleEvent.TimerSet> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetReadersAsync(recorded.CaseId, recorded.CaseId, Readers, cancellation);
}
