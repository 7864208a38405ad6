using System.Globalization;
using CaseFlow.App.Cases;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reviews;

/// <summary>
/// A date of a review cycle has come: the case of the review is ordered in the same transaction, under the id that the cycle has fixed, so that it is
/// opened exactly once however often it is tried. That of a case has its owners, marking, readers and kind of clock.
/// </summary>
internal sealed class OrderReviewWhenDue(Rows rows, EventStore store, Outbox outbox, CaseClock clock) : IReaction<ReviewCycleEvent.FellDue>
{
    private const string Language = "en";

    public async ValueTask<Rejection?> ReactAsync(Recorded<ReviewCycleEvent.FellDue> recorded, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.ReviewCycle, recorded.CaseId, recorded.StreamId, cancellation);
        var cycle = (ReviewCycle.Running)state;
        var open = cycle.Terms.CaseId is null
            ? OfCommonSubject(cycle.Terms, recorded.Event)
            : await OfCaseAsync(recorded.CaseId, cycle.Terms, recorded.Event, cancellation);
        var origin = new ReviewOrigin(cycle.Id, cycle.Terms.Subject, cycle.Terms.CaseId, recorded.Event.DueOn, recorded.Event.Missed);
        await outbox.AddAsync(
            recorded.CaseId, OpenCaseSender.KindName, open with { CaseId = recorded.Event.ReviewId, Review = origin }, cancellation);
        return null;
    }

    private static OpenCase OfCommonSubject(ReviewTerms terms, ReviewCycleEvent.FellDue due) =>
        new(TitleOf(terms.Title, due), CountryCode.World, Marking.Green, Language, [terms.Owner], StartSource.Timer);

    private async ValueTask<OpenCase> OfCaseAsync(Guid caseId, ReviewTerms terms, ReviewCycleEvent.FellDue due, CancellationToken cancellation)
    {
        var reviewed = await rows.Of<CaseRow>().SingleAsync(row => row.CaseId == caseId, cancellation);
        var (state, _) = await store.LoadAsync(Streams.Case, caseId, caseId, cancellation);
        var time = await clock.ReadAsync(caseId, cancellation);
        return new OpenCase(
            TitleOf(terms.Title, due),
            reviewed.Country,
            reviewed.Marking,
            reviewed.Language,
            [.. reviewed.Owners],
            StartSource.Timer,
            [.. reviewed.ReleasableTo],
            time.Base is TimeBase.Exercise ? time.Now : null)
        {
            Inherited = ((Case.Opened)state).File.Label,
        };
    }

    private static string TitleOf(string title, ReviewCycleEvent.FellDue due)
    {
        var date = string.Create(CultureInfo.InvariantCulture, $" ({due.DueOn:yyyy-MM-dd})");
        return title[..Math.Min(title.Length, TextLimits.Line - date.Length)] + date;
    }
}
