using System.Diagnostics;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Measures;

namespace CaseFlow.App.Measures;

/// <summary>Keeps the rows of measures.</summary>
internal sealed class MeasureProjection : IProjection<MeasureEvent>
{
    public async ValueTask ApplyAsync(Recorded<MeasureEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var row = await db.FindAsync<MeasureRow>([recorded.CaseId, recorded.StreamId], cancellation) ?? Start(recorded, db);
        Apply(row, recorded.Event);
    }

    private static MeasureRow Start(Recorded<MeasureEvent> recorded, CaseFlowDb db)
    {
        var terms = recorded.Event switch
        {
            MeasureEvent.Authorised e => e.Terms,
            MeasureEvent.Activated e => e.Terms,
            _ => throw new UnreachableException($"{recorded.Event.GetType().Name} begins no measure."),
        };
        return db.Add(new MeasureRow
        {
            CaseId = recorded.CaseId,
            MeasureId = recorded.StreamId,
            Catalogue = terms.Catalogue,
            Lead = terms.Lead,
            Terms = terms,
            State = MeasureState.Authorised,
            SortKey = SortKeys.Of(recorded.At, recorded.StreamId),
        }).Entity;
    }

    private static void Apply(MeasureRow row, MeasureEvent @event)
    {
        switch (@event)
        {
            case MeasureEvent.Authorised e:
                (row.State, row.Awaits, row.AuthorisedAt) = (MeasureState.Authorised, e.Awaits, e.At);
                Cite(row, e.Citation);
                break;
            case MeasureEvent.Activated e:
                Activate(row, e);
                break;
            case MeasureEvent.Reported e:
                row.LastReportAt = e.At;
                break;
            case MeasureEvent.Paused e:
                (row.State, row.PauseReason) = (MeasureState.Paused, e.Reason);
                break;
            case MeasureEvent.ResumptionApproved:
                break;
            case MeasureEvent.Resumed e:
                (row.State, row.PauseReason) = (MeasureState.Active, null);
                Cite(row, e.Citation ?? row.Citation);
                break;
            case MeasureEvent.Completed e:
                End(row, MeasureState.Completed, e.At, grounds: null);
                break;
            case MeasureEvent.NotCarriedOut e:
                End(row, MeasureState.NotCarriedOut, e.At, e.Grounds);
                break;
            case MeasureEvent.HandedOver e:
                End(row, MeasureState.HandedOver, e.At, e.Grounds);
                row.HandedOverTo = e.To;
                break;
        }
    }

    private static void Activate(MeasureRow row, MeasureEvent.Activated activated)
    {
        (row.State, row.PauseReason, row.Awaits, row.ActivatedAt) = (MeasureState.Active, null, null, activated.At);
        (row.Terms, row.Catalogue, row.Lead) = (activated.Terms, activated.Terms.Catalogue, activated.Terms.Lead);
        Cite(row, activated.Citation);
    }

    private static void Cite(MeasureRow row, MandateCitation? citation) => (row.Citation, row.MandateId) = (citation, citation?.Mandate.Value);

    private static void End(MeasureRow row, MeasureState state, DateTimeOffset at, string? grounds) =>
        (row.State, row.PauseReason, row.EndedAt, row.EndGrounds) = (state, null, at, grounds);
}
