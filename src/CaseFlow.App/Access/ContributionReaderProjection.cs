using CaseFlow.App.Assessments;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read a contribution of civil society, which has a label of its own.</summary>
internal sealed class ContributionReaderProjection
    : IProjection<AssessmentEvent.ContributionSubmitted>, IProjection<AssessmentEvent.AddendumAdded>, IProjection<AssessmentEvent.CommunityLetThrough>
{
    public ValueTask ApplyAsync(Recorded<AssessmentEvent.ContributionSubmitted> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(recorded.CaseId, recorded.StreamId, recorded.Version, recorded.Event.Contribution, db);

    public ValueTask ApplyAsync(Recorded<AssessmentEvent.AddendumAdded> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(recorded.CaseId, recorded.StreamId, recorded.Version, recorded.Event.Contribution, db);

    // those that were handed in before; one that comes later needs another decision
    public async ValueTask ApplyAsync(Recorded<AssessmentEvent.CommunityLetThrough> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var label = LabelOf(recorded.Event.Organisation) with { Exceptions = recorded.Event.Readers };
        var scopes = await db.Set<ContributionRow>()
            .Where(row => row.CaseId == recorded.CaseId && row.AssessmentId == recorded.StreamId && row.Organisation == recorded.Event.Organisation)
            .Select(row => row.ScopeId)
            .ToListAsync(cancellation);
        foreach (var scope in scopes.OfType<Guid>())
        {
            await db.SetReadersAsync(recorded.CaseId, scope, Grants.OfItem(label, isFromCommunity: true), cancellation);
        }
    }

    private static ValueTask AddAsync(Guid caseId, Guid assessmentId, long number, Contribution contribution, CaseFlowDb db)
    {
        if (contribution.IsFromCommunity)
        {
            var grants = Grants.OfItem(LabelOf(contribution.Organisation), isFromCommunity: true);
            db.AddReaders(caseId, ItemAddress.OfContribution(assessmentId, number), grants);
        }

        return ValueTask.CompletedTask;
    }

    private static AccessLabel LabelOf(string organisation) => AccessLabel.Of(Marking.Amber, organisation, []);
}
