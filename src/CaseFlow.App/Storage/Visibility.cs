using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Storage;

/// <summary>The one predicate that decides which rows a caller may see.</summary>
internal static class Visibility
{
    /// <summary>Every post that belongs to a group sees every case; whoever belongs to none sees nothing.</summary>
    public static IQueryable<TRow> VisibleTo<TRow>(this IQueryable<TRow> rows, Caller caller)
        where TRow : class, ICaseRow
    {
        var isParticipant = caller.IsSystem || !caller.Groups.IsEmpty || typeof(TRow).IsAssignableTo(typeof(IPublicRow));
        return rows.Where(row => isParticipant);
    }
}
