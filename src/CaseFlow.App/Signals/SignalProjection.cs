using System.Diagnostics;
using CaseFlow.App.Access;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Signals;

/// <summary>Keeps the rows of signals.</summary>
internal sealed class SignalProjection : IProjection<SignalEvent>
{
    /// <summary>The source of signals that people report.</summary>
    public const string Reported = "report";

    private const string ByItself = "CaseFlow";

    public async ValueTask ApplyAsync(Recorded<SignalEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        switch (recorded.Event)
        {
            case SignalEvent.Reported e:
                db.Add(FirstVersion(recorded, e));
                db.Add(new SignalReportRow { CaseId = recorded.CaseId, ScopeId = ItemAddress.OfReport(recorded.CaseId), Report = e.Report });
                db.Add(new SignalRow { CaseId = recorded.CaseId, State = SignalState.Untriaged });
                return;
            case SignalEvent.TakenUp:
                db.Add(new SignalRow { CaseId = recorded.CaseId, State = SignalState.Untriaged });
                return;
        }

        var row = await db.RequireAsync<SignalRow>([recorded.CaseId], cancellation);
        switch (recorded.Event)
        {
            case SignalEvent.Graded e:
                (row.SourceGrade, row.InformationGrade) = (e.Grade.Source, e.Grade.Information);
                db.Add(GradeOf(recorded, e));
                break;
            case SignalEvent.Clustered e:
                (row.State, row.ClusterId) = (SignalState.InCluster, e.ClusterId.Value);
                break;
            case SignalEvent.Triaged e:
                row.State = StateOf(e.Triage.Outcome);
                (row.Outcome, row.Grounds, row.LinkedCaseId, row.WatchUntil) =
                    (e.Triage.Outcome, e.Triage.Grounds, e.Triage.CaseId?.Value, e.Triage.WatchUntil);
                (row.TriagedBy, row.TriagedAt, row.ReturnedFor) = (e.By.PostId ?? e.By.PersonId, e.At, null);
                break;
            case SignalEvent.WatchEnded:
                (row.State, row.WatchUntil) = (SignalState.Untriaged, null);
                break;
            case SignalEvent.Returned e:
                (row.State, row.LinkedCaseId, row.ReturnedFor) = (SignalState.Untriaged, null, e.Why);
                break;
            default:
                throw new UnreachableException($"No row knows {recorded.Event.GetType().Name}.");
        }
    }

    private static SignalState StateOf(TriageOutcome outcome) => outcome switch
    {
        TriageOutcome.Watch => SignalState.Watched,
        TriageOutcome.Decline => SignalState.Declined,
        _ => SignalState.InCase,
    };

    private static SignalGradeRow GradeOf(Recorded<SignalEvent> recorded, SignalEvent.Graded e) => new()
    {
        CaseId = recorded.CaseId,
        Number = recorded.Version,
        SourceGrade = e.Grade.Source,
        InformationGrade = e.Grade.Information,
        Grounds = e.Grounds,
        PostId = e.By.PostId,
        At = e.At,
    };

    private static SignalVersionRow FirstVersion(Recorded<SignalEvent> recorded, SignalEvent.Reported e) => new()
    {
        CaseId = recorded.CaseId,
        SignalId = recorded.CaseId,
        Number = 0,
        ImportId = null,
        Batch = null,
        FileRow = null,
        Source = Reported,
        Origin = e.By.OrganisationId ?? ByItself,
        ExternalId = null,
        Content = e.Content,
        Marking = e.Marking,
        ReleasableTo = e.ReleasableTo,
        Language = e.Language,
        RecordedAt = e.At,
        ContentHash = SignalVersionRow.HashOf(e.Content),
        Country = e.Content.Place.Country,
        Theme = e.Content.Theme,
        On = e.Content.Time.From,
        Week = SignalVersionRow.WeekOf(e.Content),
        Actors = SignalVersionRow.ActorsOf(e.Content),
        SortKey = SignalVersionRow.SortKeyOf(e.Content, recorded.CaseId),
    };
}
