using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Documents;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Documents;

/// <summary>The documents that a case refers to.</summary>
internal sealed class CaseDocuments(EventStore store, Rows rows)
{
    /// <summary>Whether a reference to a document with these bytes stands.</summary>
    public Task<bool> HasAsync(Guid caseId, string sha256, CancellationToken cancellation) =>
        rows.Of<DocumentRow>().AnyAsync(row => row.CaseId == caseId && row.Sha256 == sha256 && row.WithdrawnAt == null, cancellation);

    /// <summary>Sends a command to a reference, which need not exist yet.</summary>
    public async ValueTask<Outcome<DocumentReceipt>> SendAsync(Guid caseId, Guid documentId, DocumentCommand command, CancellationToken cancellation)
    {
        var (file, _) = await store.LoadAsync(Streams.Case, caseId, caseId, cancellation);
        if (file is not Case.Opened { File.Label.Wall: var wall })
        {
            return CaseRejections.NotFound;
        }

        var asked = command is DocumentCommand.Refer refer ? OnSide(wall, refer) : command;
        var decision = await store.DecideAsync(
            Streams.Document, caseId, documentId, (state, context) => DocumentDecider.Decide(asked, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new DocumentReceipt(caseId, documentId);
    }

    // whoever reads the case is on its side of the wall; on the other, nobody could read the document
    private static DocumentCommand.Refer OnSide(Wall wall, DocumentCommand.Refer refer) =>
        refer with { Terms = (refer.Terms ?? AccessTerms.Default) with { Wall = wall } };
}

/// <summary>That a reference to a document was changed.</summary>
public sealed record DocumentReceipt(Guid CaseId, Guid DocumentId);
