using CaseFlow.App.Storage;
using CaseFlow.Cases.Signals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Signals;

/// <summary>A signal that goes to a case is carried there by the outbox, in the same transaction as the decision.</summary>
internal sealed class OrderCaseWhenSignalTriaged(TriageCases cases, Rows rows) : IReaction<SignalEvent.Triaged>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<SignalEvent.Triaged> recorded, CancellationToken cancellation)
    {
        var signal = await rows.Signals
            .Where(signal => signal.Version.SignalId == recorded.CaseId)
            .Select(signal => new { signal.Version.Origin, signal.Version.Source, signal.Version.ExternalId, signal.Version.Content })
            .SingleAsync(cancellation);
        var source = signal.ExternalId is { } externalId ? $"Signal {externalId} of {signal.Source}" : $"Signal {recorded.CaseId}";
        var warning = new TriageWarningText(signal.Origin, signal.Content.Summary, source);
        await cases.OrderAsync(recorded.CaseId, isCluster: false, recorded.Event.Triage, warning, cancellation);
        return null;
    }
}
