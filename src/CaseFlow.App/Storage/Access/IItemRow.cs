using System.Linq.Expressions;

namespace CaseFlow.App.Storage;

/// <summary>A row of an item within a case that may have readers of its own. Whoever reads it is among them and among the case's.</summary>
/// <typeparam name="TRow">The row itself.</typeparam>
internal interface IItemRow<TRow> : ICaseRow
{
    /// <summary>Under which id its readers stand; null when they are the case's.</summary>
    static abstract Expression<Func<TRow, Guid?>> Scope { get; }
}
