using CaseFlow.App.Cases;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reviews;

/// <summary>A closed case is looked at again as reference data say, unless it was a review itself, for its own cycle goes on.</summary>
internal sealed class SetReviewCycleWhenCaseClosed(
    ReferenceSource reference, Rows rows, EventStore store, KnownReviewCycles cycles, DecisionContextSource contexts) : IReaction<CaseEvent.Closed>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<CaseEvent.Closed> recorded, CancellationToken cancellation)
    {
        var defaults = (await reference.CurrentAsync(cancellation)).ReviewCycles.Where(cycle => cycle.Subject is ReviewSubject.Case).ToList();
        if (defaults.Count == 0 || await rows.Of<ReviewOriginRow>().AnyAsync(row => row.CaseId == recorded.CaseId, cancellation))
        {
            return null;
        }

        var context = await contexts.ForAsync(recorded.CaseId, cancellation);
        var (state, _) = await store.LoadAsync(Streams.Case, recorded.CaseId, recorded.CaseId, cancellation);
        var label = ((Case.Opened)state).File.Label;
        var title = await rows.Of<CaseRow>().Where(row => row.CaseId == recorded.CaseId).Select(row => row.Title).SingleAsync(cancellation);
        foreach (var cycle in defaults)
        {
            var id = context.NewId();
            var outcome = await cycles.SendAsync(recorded.CaseId, id, Set(cycle, new ReviewCycleId(id), recorded, title, label), cancellation);
            if (outcome.IsRejected)
            {
                return outcome.Rejection;
            }
        }

        return null;
    }

    private static ReviewCycleCommand.Set Set(
        ShippedCycle cycle, ReviewCycleId id, Recorded<CaseEvent.Closed> closed, string title, AccessLabel label)
    {
        var owner = label.Originator is { } originator && label.Owners.Contains(originator) ? originator : label.Owners[0];
        var called = $"{cycle.Title}: {title}";
        var terms = new ReviewTerms(ReviewSubject.Case, new CaseId(closed.CaseId), called[..Math.Min(called.Length, TextLimits.Line)], owner);
        var closedOn = DateOnly.FromDateTime(closed.Event.At.UtcDateTime);
        var schedule = new ReviewSchedule(closedOn, cycle.Period);
        return new(id, terms, schedule, schedule.NextAfter(closedOn), cycle.Grounds, label.Owners);
    }
}
