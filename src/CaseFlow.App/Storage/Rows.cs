using CaseFlow.App.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>The only way by which queries read: rows that the caller may see, not tracked.</summary>
/// <remarks>
/// A feature names its own, as an extension in its folder:
/// <c>extension(Rows rows) { public IQueryable&lt;TaskRow&gt; Tasks => rows.Of&lt;TaskRow&gt;(); }</c>.
/// </remarks>
internal sealed class Rows(CaseFlowDb db, Session session)
{
    /// <summary>Rows whose content the caller may read.</summary>
    public IQueryable<TRow> Of<TRow>()
        where TRow : class, ICaseRow =>
        db.Set<TRow>().AsNoTracking().VisibleTo(session.Caller, db.Set<ReaderRow>().AsNoTracking());

    /// <summary>Rows of cases whose progress the caller may follow. Choose from them what tells of states and times alone.</summary>
    public IQueryable<TRow> OutlineOf<TRow>()
        where TRow : class, ICaseRow =>
        db.Set<TRow>().AsNoTracking().FollowedBy(session.Caller, db.Set<ReaderRow>().AsNoTracking());

    /// <summary>Reference data are open to all who are signed in.</summary>
    public IQueryable<TRow> Reference<TRow>()
        where TRow : class, IReferenceRow =>
        db.Set<TRow>().AsNoTracking();
}
