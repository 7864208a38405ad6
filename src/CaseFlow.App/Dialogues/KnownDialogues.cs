using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Dialogues;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Dialogues;

/// <summary>Sends commands to dialogues.</summary>
internal sealed class KnownDialogues(EventStore store, Rows rows)
{
    public Task<bool> MayReadCaseAsync(Guid caseId, CancellationToken cancellation) =>
        rows.Of<CaseRow>().AnyAsync(row => row.CaseId == caseId, cancellation);

    public async ValueTask<Outcome<DialogueReceipt>> SendAsync(Guid dialogueId, DialogueCommand command, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Dialogue, dialogueId, dialogueId, (state, context) => DialogueDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new DialogueReceipt(dialogueId);
    }
}

/// <summary>That a dialogue was changed.</summary>
public sealed record DialogueReceipt(Guid DialogueId);
