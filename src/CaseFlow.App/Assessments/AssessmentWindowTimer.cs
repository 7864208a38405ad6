using CaseFlow.App.Storage;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Assessments;

namespace CaseFlow.App.Assessments;

/// <summary>Keeps the timer of an assessment's window.</summary>
internal sealed class AssessmentWindowTimer : IProjection<AssessmentEvent.Opened>, IProjection<AssessmentEvent.WindowClosed>
{
    /// <summary>The kind of these timers.</summary>
    public const string Kind = "assessment-window";

    public ValueTask ApplyAsync(Recorded<AssessmentEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.SetTimerAsync(recorded, Kind, recorded.Event.ClosesAt, cancellation);

    public ValueTask ApplyAsync(Recorded<AssessmentEvent.WindowClosed> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        db.RemoveTimerAsync(recorded, cancellation);
}
