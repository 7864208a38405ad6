using System.Linq.Expressions;

namespace CaseFlow.App.Imports;

/// <summary>An import of signals as a reader sees it. Rows read are always loaded, revised, unchanged and reported ones together.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="Source">The source.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="State">Where it stands.</param>
/// <param name="StartedBy">Who imports: a post, or <c>system</c> for the command line.</param>
/// <param name="StartedAt">When it began; UTC.</param>
/// <param name="EndedAt">When it was complete or given up; null while it runs.</param>
/// <param name="AbandonedFor">Why it was given up; null when it was not.</param>
/// <param name="Read">Rows read so far.</param>
/// <param name="Loaded">Of these, signals that were not known before.</param>
/// <param name="Revised">Of these, signals that now say something else than before.</param>
/// <param name="Unchanged">Of these, signals that say what they said before.</param>
/// <param name="Reported">Of these, rows that were not taken; the faults say why.</param>
public sealed record ImportView(
    Guid ImportId,
    string Source,
    string FileName,
    ImportState State,
    string StartedBy,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    string? AbandonedFor,
    int Read,
    int Loaded,
    int Revised,
    int Unchanged,
    int Reported)
{
    internal static readonly Expression<Func<ImportRow, ImportView>> FromRow = row => new ImportView(
        row.ImportId, row.Source, row.FileName, row.State, row.StartedBy, row.StartedAt, row.EndedAt, row.AbandonedFor,
        row.Loaded + row.Revised + row.Unchanged + row.Reported, row.Loaded, row.Revised, row.Unchanged, row.Reported);
}
