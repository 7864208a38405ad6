using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Warnings;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Warnings;

/// <summary>The warnings of a case: finds the one that is meant and sends it commands.</summary>
internal sealed class CaseWarnings(EventStore store, Rows rows, OpenCases cases)
{
    /// <summary>Sends a command to the named warning or, when none is named, to the newest that awaits its grading or decision.</summary>
    public async ValueTask<Outcome<WarningReceipt>> SendAsync(
        Guid caseId, Guid? warningId, WarningCommand command, CancellationToken cancellation) =>
        await SendToAsync(caseId, await FindAsync(caseId, warningId, Awaits(command), cancellation), command, cancellation);

    /// <summary>Sends a command to a warning, which need not exist yet.</summary>
    public async ValueTask<Outcome<WarningReceipt>> SendToAsync(Guid caseId, Guid warningId, WarningCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        var decision = await store.DecideAsync(
            Streams.Warning, caseId, warningId, (state, context) => WarningDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new WarningReceipt(caseId, warningId);
    }

    private static WarningState Awaits(WarningCommand command) => command is WarningCommand.Validate ? WarningState.Recorded : WarningState.Validated;

    // one that awaits the command comes first, a watched or declined one is meant only when no other waits
    private async ValueTask<Guid> FindAsync(Guid caseId, Guid? warningId, WarningState awaited, CancellationToken cancellation) => await rows.Of<WarningRow>()
        .Where(row => row.CaseId == caseId && (warningId == null || row.WarningId == warningId))
        .OrderByDescending(row => row.State == awaited).ThenBy(row => row.State == WarningState.Decided).ThenByDescending(row => row.SortKey)
        .Select(row => row.WarningId)
        .FirstOrDefaultAsync(cancellation);
}

/// <summary>That a warning was changed.</summary>
public sealed record WarningReceipt(Guid CaseId, Guid WarningId);
