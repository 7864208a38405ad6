using System.Diagnostics;
using CaseFlow.App.Access;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Assessments;

namespace CaseFlow.App.Assessments;

/// <summary>Keeps the rows of assessments and of what organisations contribute to them.</summary>
internal sealed class AssessmentProjection : IProjection<AssessmentEvent>
{
    public async ValueTask ApplyAsync(Recorded<AssessmentEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        switch (recorded.Event)
        {
            case AssessmentEvent.Opened e:
                db.Add(Open(recorded, e));
                break;
            case AssessmentEvent.ContributionSubmitted e:
                db.Add(ToRow(recorded, e.Contribution, isAddendum: false));
                break;
            case AssessmentEvent.AddendumAdded e:
                db.Add(ToRow(recorded, e.Contribution, isAddendum: true));
                break;
            case AssessmentEvent.CommunityLetThrough:
                break;
            default:
                Change(await db.RequireAsync<AssessmentRow>([recorded.CaseId, recorded.StreamId], cancellation), recorded.Event);
                break;
        }
    }

    private static void Change(AssessmentRow row, AssessmentEvent @event)
    {
        switch (@event)
        {
            case AssessmentEvent.WindowClosed e:
                (row.State, row.Silent) = (AssessmentState.Gathered, e.Silent);
                break;
            case AssessmentEvent.RatingAgreed e:
                (row.State, row.Agreed, row.AgreedAt) = (AssessmentState.Agreed, e.Ratings, e.At);
                break;
            case AssessmentEvent.Closed:
                row.State = AssessmentState.Closed;
                break;
            default:
                throw new UnreachableException($"No row knows {@event.GetType().Name}.");
        }
    }

    private static AssessmentRow Open(Recorded<AssessmentEvent> recorded, AssessmentEvent.Opened opened) => new()
    {
        CaseId = recorded.CaseId,
        AssessmentId = recorded.StreamId,
        Questions = opened.Questions,
        Asked = opened.Asked,
        Silent = opened.Asked.Clear(),
        OpenedAt = opened.At,
        ClosesAt = opened.ClosesAt,
        State = AssessmentState.Gathering,
        Agreed = [],
        SortKey = SortKeys.Of(opened.At, recorded.StreamId),
    };

    private static ContributionRow ToRow(Recorded<AssessmentEvent> recorded, Contribution contribution, bool isAddendum) => new()
    {
        CaseId = recorded.CaseId,
        AssessmentId = recorded.StreamId,
        Number = recorded.Version,
        ScopeId = contribution.IsFromCommunity ? ItemAddress.OfContribution(recorded.StreamId, recorded.Version) : null,
        Organisation = contribution.Organisation,
        IsAddendum = isAddendum,
        Ratings = contribution.Ratings,
        Note = contribution.Note,
        PersonId = contribution.By.PersonId,
        PostId = contribution.By.PostId,
        At = contribution.At,
    };
}
