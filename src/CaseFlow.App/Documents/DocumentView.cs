using System.Linq.Expressions;

namespace CaseFlow.App.Documents;

/// <summary>A reference to a document as a reader sees it.</summary>
/// <param name="DocumentId">The reference.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Title">What the document is called.</param>
/// <param name="Source">Who wrote or published it.</param>
/// <param name="Address">Where it is kept; null when it has no address that may be written down.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Marking">A TLP label; never translated.</param>
/// <param name="Language">BCP 47 tag of its text.</param>
/// <param name="PostId">The post that referred to it; null for CaseFlow itself.</param>
/// <param name="ReferencedAt">Case time, UTC.</param>
/// <param name="WithdrawnAt">When the reference was taken back; null while it stands.</param>
/// <param name="WithdrawnBecause">Why it was taken back; null while it stands.</param>
public sealed record DocumentView(
    Guid DocumentId,
    Guid CaseId,
    string Title,
    string Source,
    string? Address,
    string Sha256,
    string Marking,
    string Language,
    string? PostId,
    DateTimeOffset ReferencedAt,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawnBecause)
{
    internal static readonly Expression<Func<DocumentRow, DocumentView>> FromRow = row => new DocumentView(
        row.DocumentId, row.CaseId, row.Title, row.Source, row.Address, row.Sha256, row.Marking, row.Language, row.PostId, row.ReferencedAt,
        row.WithdrawnAt, row.WithdrawnBecause);
}
