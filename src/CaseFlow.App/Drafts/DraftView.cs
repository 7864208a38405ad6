using System.Linq.Expressions;

namespace CaseFlow.App.Drafts;

/// <summary>A draft as its author sees it.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="CaseId">The case.</param>
/// <param name="ValuesJson">The form's fields, as JSON.</param>
/// <param name="Revision">Counts the saves, from 1.</param>
/// <param name="SavedAt">When it was last saved; the host's time, UTC.</param>
/// <param name="KeptUntil">The task has ended without its author, and the draft is kept until then, UTC; null while the task is open.</param>
public sealed record DraftView(Guid TaskId, Guid CaseId, string ValuesJson, int Revision, DateTimeOffset SavedAt, DateTimeOffset? KeptUntil)
{
    internal static readonly Expression<Func<DraftRow, DraftView>> FromRow =
        row => new DraftView(row.TaskId, row.CaseId, row.Values, row.Revision, row.SavedAt, row.KeptUntil);
}
