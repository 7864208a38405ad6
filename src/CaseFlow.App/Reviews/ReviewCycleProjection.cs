using System.Diagnostics;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Reviews;

/// <summary>Keeps the rows of review cycles and of the reviews that they bring.</summary>
internal sealed class ReviewCycleProjection : IProjection<ReviewCycleEvent>
{
    public async ValueTask ApplyAsync(Recorded<ReviewCycleEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        if (recorded.Event is ReviewCycleEvent.WasSet set)
        {
            db.Add(RowOf(recorded.CaseId, set));
            return;
        }

        var row = await db.RequireAsync<ReviewCycleRow>([recorded.CaseId, recorded.StreamId], cancellation);
        switch (recorded.Event)
        {
            case ReviewCycleEvent.Moved e:
                (row.Period, row.NextOn) = (e.Schedule.Period.ToString(), e.Schedule.First);
                (row.Grounds, row.ChangedBy, row.ChangedAt) = (e.Grounds, NameOf(e.By), e.At);
                break;
            case ReviewCycleEvent.FellDue e:
                row.NextOn = e.NextOn;
                db.Add(new ReviewRow
                {
                    CaseId = recorded.CaseId,
                    CycleId = recorded.StreamId,
                    DueOn = e.DueOn,
                    Missed = e.Missed,
                    ReviewId = e.ReviewId,
                    OrderedAt = e.At,
                });
                break;
            case ReviewCycleEvent.WasEnded e:
                (row.EndedAt, row.Grounds, row.ChangedBy, row.ChangedAt) = (e.At, e.Grounds, NameOf(e.By), e.At);
                break;
            default:
                throw new UnreachableException($"No row knows {recorded.Event.GetType().Name}.");
        }
    }

    private static ReviewCycleRow RowOf(Guid partition, ReviewCycleEvent.WasSet e) => new()
    {
        CaseId = partition,
        CycleId = e.Id.Value,
        Subject = e.Terms.Subject,
        Title = e.Terms.Title,
        Owner = e.Terms.Owner,
        Period = e.Schedule.Period.ToString(),
        NextOn = e.NextOn,
        Grounds = e.Grounds,
        ChangedBy = NameOf(e.By),
        ChangedAt = e.At,
        SortKey = SortKeys.NewestFirst(e.At, e.Id.Value),
    };

    private static string NameOf(Actor by) => by.ActsFor() ?? by.PersonId;
}
