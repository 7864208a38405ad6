using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read a case.</summary>
internal sealed class CaseReaderProjection : IProjection<CaseEvent.Opened>, IProjection<CaseEvent.AccessChanged>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.AddReaders(recorded.CaseId, recorded.CaseId, Grants.Of(recorded.Event.ToLabel()));
        return ValueTask.CompletedTask;
    }

    // whom a task has brought in stays as long as their organisation may read the case
    public async ValueTask ApplyAsync(Recorded<CaseEvent.AccessChanged> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var grants = Grants.Of(recorded.Event.Label);
        var broughtIn = await db.Set<ReaderRow>()
            .Where(row => row.CaseId == recorded.CaseId && row.ScopeId == recorded.CaseId && row.Rule == AccessRule.Task)
            .ToListAsync(cancellation);
        var staying =
            from row in broughtIn
            from grant in grants
            where !grant.IsOutline && grant.Wall == row.Wall && grant.Grantee == Grantee.Organisation(Roles.OrganisationOf(row.Grantee) ?? string.Empty)
            select grant with { Grantee = row.Grantee, Rule = AccessRule.Task };
        await db.SetReadersAsync(recorded.CaseId, recorded.CaseId, [.. grants, .. staying], cancellation);
    }
}
