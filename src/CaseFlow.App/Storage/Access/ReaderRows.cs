using System.Collections.Immutable;
using CaseFlow.Cases.Access;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>How projections keep who may read something.</summary>
internal static class ReaderRows
{
    /// <summary>Puts grants in place of those that there are.</summary>
    /// <param name="db">The rows.</param>
    /// <param name="caseId">The partition.</param>
    /// <param name="scopeId">The partition again, or the item within it.</param>
    /// <param name="grants">Who may read it from now on.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public static async ValueTask SetReadersAsync(
        this CaseFlowDb db, Guid caseId, Guid scopeId, ImmutableArray<Grant> grants, CancellationToken cancellation)
    {
        var present = await db.ReadersOfAsync(caseId, scopeId, cancellation);
        var wanted = grants.ToHashSet();
        db.RemoveRange(present.Where(row => !wanted.Contains(row.ToGrant())));
        db.AddReaders(caseId, scopeId, wanted.Except(present.Select(row => row.ToGrant())));
    }

    /// <summary>Who may read something, with those whom the same command has added and not yet saved.</summary>
    public static async ValueTask<IReadOnlyList<ReaderRow>> ReadersOfAsync(
        this CaseFlowDb db, Guid caseId, Guid scopeId, CancellationToken cancellation)
    {
        await db.Set<ReaderRow>().Where(ReaderRow.IsAbout(caseId, scopeId)).LoadAsync(cancellation);
        return [.. db.Set<ReaderRow>().Local.Where(row => row.CaseId == caseId && row.ScopeId == scopeId)];
    }

    /// <summary>Adds the readers of something new.</summary>
    public static void AddReaders(this CaseFlowDb db, Guid caseId, Guid scopeId, IEnumerable<Grant> grants) =>
        db.AddRange(grants.Select(grant => new ReaderRow
        {
            CaseId = caseId,
            ScopeId = scopeId,
            IsItem = scopeId != caseId,
            Grantee = grant.Grantee,
            Wall = grant.Wall,
            IsOutline = grant.IsOutline,
            Classification = grant.Classification,
            Rule = grant.Rule,
        }));
}
