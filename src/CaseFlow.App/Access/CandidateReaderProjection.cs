using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Access;

/// <summary>
/// Lets those read a case whose role may read only what it is named for, once a task of it is offered to them and their organisation may read it.
/// A workflow names nobody for what is for those who are named only, and opens a case to no other organisation.
/// </summary>
internal sealed class CandidateReaderProjection : IProjection<InstanceEvent.TaskOpened>, IProjection<InstanceEvent.TaskEscalated>
{
    public ValueTask ApplyAsync(Recorded<InstanceEvent.TaskOpened> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(db, recorded.CaseId, recorded.Event.CandidateGroups, cancellation);

    public ValueTask ApplyAsync(Recorded<InstanceEvent.TaskEscalated> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        AddAsync(db, recorded.CaseId, recorded.Event.AddedCandidateGroups, cancellation);

    private static async ValueTask AddAsync(CaseFlowDb db, Guid caseId, IEnumerable<string> groups, CancellationToken cancellation)
    {
        foreach (var group in groups.Where(Roles.MayReadByName))
        {
            var organisation = Grantee.Organisation(Roles.OrganisationOf(group) ?? string.Empty);
            var readers = (await db.ReadersOfAsync(caseId, caseId, cancellation)).Where(row => !row.IsOutline).ToList();
            var theirs = readers.FindAll(row => row.Grantee == organisation && !readers.Exists(other => other.Grantee == group && other.Wall == row.Wall));
            db.AddReaders(caseId, caseId, theirs.Select(row => row.ToGrant() with { Grantee = group, Rule = AccessRule.Task }));
        }
    }
}
