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
    public IQueryable<TRow> Of<TRow>()
        where TRow : class, ICaseRow =>
        db.Set<TRow>().AsNoTracking().VisibleTo(session.Caller);

    /// <summary>Reference data are open to all who are signed in.</summary>
    public IQueryable<TRow> Reference<TRow>()
        where TRow : class, IReferenceRow =>
        db.Set<TRow>().AsNoTracking();
}
