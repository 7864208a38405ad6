using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Silences;

namespace CaseFlow.App.Silences;

/// <summary>Keeps the rows of items under silence.</summary>
internal sealed class SilenceProjection : IProjection<SilenceEvent>
{
    public async ValueTask ApplyAsync(Recorded<SilenceEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event is SilenceEvent.Drafted drafted)
        {
            db.Add(RowOf(recorded, drafted));
            return;
        }

        var row = await db.RequireAsync<SilenceRow>([recorded.CaseId, recorded.StreamId], cancellation);
        Change(row, recorded.Event);
    }

    private static SilenceRow RowOf(Recorded<SilenceEvent> recorded, SilenceEvent.Drafted e) => new()
    {
        CaseId = recorded.CaseId,
        SilenceId = recorded.StreamId,
        Subject = e.Subject,
        Version = e.Text.Version,
        Text = e.Text.Text,
        Language = e.Text.Language,
        State = SilenceState.Draft,
        DraftedAt = e.At,
        SortKey = SortKeys.Of(e.At, recorded.StreamId),
    };

    private static void Change(SilenceRow row, SilenceEvent happened)
    {
        switch (happened)
        {
            case SilenceEvent.Redrafted e:
                Take(row, e.Text);
                break;
            case SilenceEvent.Circulated e:
                row.Voters = [.. e.Voters];
                Take(row, e.Period, e.At);
                break;
            case SilenceEvent.TextChanged e:
                Take(row, e.Text);
                Take(row, e.Period, e.At);
                row.Receipts = [];
                row.Absences = [.. row.Absences.Select(absence => absence with { AnsweredForBy = null, Answer = null })];
                break;
            case SilenceEvent.Opened:
                row.State = SilenceState.UnderSilence;
                break;
            case SilenceEvent.Extended e:
                Extend(row, e);
                break;
            case SilenceEvent.ReceiptAcknowledged e:
                row.Receipts = [.. row.Receipts, new SilenceReceiptView(e.Organisation, e.By.ActsFor() ?? string.Empty, e.At)];
                break;
            case SilenceEvent.Adopted e:
                row.AdoptedWithout = [.. e.Absent];
                End(row, SilenceState.Adopted, e.AsOf);
                break;
            case SilenceEvent.Broken e:
                End(row, SilenceState.Broken, row.State is SilenceState.Broken ? row.EndedAt : e.Break.ReceivedAt);
                break;
            case SilenceEvent.Withdrawn e:
                row.Grounds = e.Grounds;
                End(row, SilenceState.Withdrawn, e.At);
                break;
            default:
                ChangeAbsences(row, happened);
                break;
        }
    }

    private static void ChangeAbsences(SilenceRow row, SilenceEvent happened) => row.Absences = happened switch
    {
        SilenceEvent.AbsenceReported e => [.. row.Absences, new SilenceAbsenceView(e.Organisation, e.Source, e.Grounds, e.At)],
        SilenceEvent.AbsenceAnsweredFor e =>
            [.. row.Absences.Select(one => one.Organisation == e.Organisation ? one with { AnsweredForBy = e.By.ActsFor(), Answer = e.Grounds } : one)],
        SilenceEvent.AbsenceEnded e => [.. row.Absences.Where(one => one.Organisation != e.Organisation)],
        _ => row.Absences,
    };

    private static void Take(SilenceRow row, SilenceText text) => (row.Version, row.Text, row.Language) = (text.Version, text.Text, text.Language);

    private static void Take(SilenceRow row, SilencePeriod period, DateTimeOffset at)
    {
        (row.Period, row.Zone, row.OpensAt, row.ClosesAt) = (period.Class, period.Zone, period.OpensAt, period.ClosesAt);
        row.State = at < period.OpensAt ? SilenceState.Circulated : SilenceState.UnderSilence;
    }

    private static void Extend(SilenceRow row, SilenceEvent.Extended e)
    {
        var lost = e.Outages.IsEmpty ? (TimeSpan?)null : e.Outages.Aggregate(TimeSpan.Zero, (sum, outage) => sum + (outage.Until - outage.From));
        row.Extensions = [.. row.Extensions, new SilenceExtensionView(e.Cause, e.ClosesAt, [.. e.Awaited], lost, e.Grounds, e.At)];
        row.ClosesAt = e.ClosesAt;
        row.State = row.State is SilenceState.Circulated && e.At < row.OpensAt ? SilenceState.Circulated : SilenceState.Extended;
    }

    private static void End(SilenceRow row, SilenceState state, DateTimeOffset? at) => (row.State, row.EndedAt) = (state, at);
}
