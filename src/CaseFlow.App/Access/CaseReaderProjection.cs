using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;

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
        var broughtIn = (await db.ReadersOfAsync(recorded.CaseId, recorded.CaseId, cancellation)).Where(row => row.Rule is AccessRule.Task);
        var staying =
            from row in broughtIn
            from grant in grants
            where !grant.IsOutline && grant.Wall == row.Wall && grant.Grantee == Grantee.Organisation(Roles.OrganisationOf(row.Grantee) ?? string.Empty)
            select grant with { Grantee = row.Grantee, Rule = AccessRule.Task };
        await db.SetReadersAsync(recorded.CaseId, recorded.CaseId, [.. grants, .. staying], cancellation);
    }
}
