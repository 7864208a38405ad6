using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>What the running command may know of its partition: for a caller who may not read it there is nothing there.</summary>
internal sealed class PartitionAccess(CaseFlowDb db, Session session)
{
    private readonly HashSet<Guid> _open = [];
    private readonly HashSet<Guid> _hidden = [];

    /// <summary>Notes that the caller may read a partition, because they have found something in it.</summary>
    public void Open(Guid caseId) => _open.Add(caseId);

    /// <summary>Notes that the caller may not read a partition in which there is something.</summary>
    public void Hide(Guid caseId) => _hidden.Add(caseId);

    /// <summary>Whether it is already known that the caller may read a partition.</summary>
    public bool IsOpen(Guid caseId) => session.Caller.IsSystem || _open.Contains(caseId);

    /// <summary>Whether it is already known that the caller may not.</summary>
    public bool IsHidden(Guid caseId) => _hidden.Contains(caseId);

    /// <summary>Grants by which the caller reads.</summary>
    public IQueryable<ReaderRow> Grants => db.Set<ReaderRow>().AsNoTracking().ThatReach(session.Caller.Reader);

    /// <summary>Whether the caller may read an item within a partition.</summary>
    public async ValueTask<bool> MayReadAsync(Guid caseId, Guid itemId, CancellationToken cancellation) =>
        session.Caller.IsSystem || await Grants.AnyAsync(ReaderRow.IsAbout(caseId, itemId), cancellation);

    /// <summary>Why a command may not write to a partition; null when it may: in one that its caller reads, or has just begun and will read.</summary>
    public async ValueTask<Rejection?> RefusalAsync(Guid caseId, CancellationToken cancellation)
    {
        if (IsOpen(caseId))
        {
            return null;
        }

        var added = db.Set<ReaderRow>().Local.Where(row => row.CaseId == caseId && row.ScopeId == caseId).Select(row => row.ToGrant());
        return !IsHidden(caseId) && (session.Caller.Reader.CanRead(added) || await MayReadAsync(caseId, caseId, cancellation))
            ? null
            : CaseRejections.NotFound;
    }
}
