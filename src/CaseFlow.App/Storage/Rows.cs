using System.Linq.Expressions;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Accesses;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>The only way by which queries read: rows that the caller may see, not tracked.</summary>
/// <remarks>
/// A feature names its own, as an extension in its folder:
/// <c>extension(Rows rows) { public IQueryable&lt;TaskRow&gt; Tasks => rows.Of&lt;TaskRow&gt;(); }</c>.
/// </remarks>
internal sealed class Rows(CaseFlowDb db, Session session)
{
    /// <summary>Who asks.</summary>
    public Caller Caller => session.Caller;

    /// <summary>Rows whose content the caller may read.</summary>
    public IQueryable<TRow> Of<TRow>()
        where TRow : class, ICaseRow =>
        db.Set<TRow>().AsNoTracking().VisibleTo(session.Caller, db.Set<ReaderRow>().AsNoTracking());

    /// <summary>Rows to which others of the same case lead that the caller may read, so that nothing is asked twice.</summary>
    /// <param name="leads">Rows that were asked about: from <see cref="Of{TRow}"/>.</param>
    /// <param name="lead">What joins a lead to its row; the case is part of it.</param>
    /// <param name="key">What joins the row.</param>
    public IQueryable<TRow> LedTo<TRow, TLead, TKey>(IQueryable<TLead> leads, Expression<Func<TLead, TKey>> lead, Expression<Func<TRow, TKey>> key)
        where TRow : class, ICaseRow =>
        Visibility.HasItems<TRow>()
            ? throw new InvalidOperationException($"Expected rows that are read with their case, but each {typeof(TRow).Name} has readers of its own.")
            : leads.Join(db.Set<TRow>().AsNoTracking(), lead, key, (_, row) => row);

    /// <summary>Rows of cases whose progress the caller may follow. Choose from them what tells of states and times alone.</summary>
    public IQueryable<TRow> OutlineOf<TRow>()
        where TRow : class, ICaseRow =>
        db.Set<TRow>().AsNoTracking().FollowedBy(session.Caller, db.Set<ReaderRow>().AsNoTracking());

    /// <summary>Reference data are open to all who are signed in.</summary>
    public IQueryable<TRow> Reference<TRow>()
        where TRow : class, IReferenceRow =>
        db.Set<TRow>().AsNoTracking();

    /// <summary>Readings of what the caller may see. A reading of other things as well shows only these.</summary>
    public IQueryable<AccessRead> Accesses =>
        from item in Of<AccessedItemRow>()
        join entry in db.Set<AccessEntryRow>().AsNoTracking() on new { item.Node, item.Number } equals new { entry.Node, entry.Number }
        select new AccessRead { Item = item, Entry = entry };
}
