using CaseFlow.App.Storage;
using CaseFlow.Cases.Signals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Signals;

/// <summary>Finds the signal that is meant and sends it commands; an imported one gets its own stream with the first.</summary>
internal sealed class KnownSignals(EventStore store, Rows rows)
{
    public async ValueTask<Outcome<SignalReceipt>> SendAsync(Guid signalId, SignalCommand command, CancellationToken cancellation)
    {
        var imported = await rows.Signals
            .Where(signal => signal.Version.SignalId == signalId && signal.Version.ExternalId != null)
            .Select(signal => new { signal.Version.Source, signal.Version.ExternalId })
            .SingleOrDefaultAsync(cancellation);
        if (imported is { ExternalId: { } externalId })
        {
            await DecideAsync(signalId, new SignalCommand.TakeUp(new SignalId(signalId), imported.Source, externalId), cancellation);
        }

        var decision = await DecideAsync(signalId, command, cancellation);
        return decision.IsRejected ? decision.Rejection : new SignalReceipt(signalId);
    }

    private ValueTask<Decision<SignalEvent>> DecideAsync(Guid signalId, SignalCommand command, CancellationToken cancellation) =>
        store.DecideAsync(Streams.Signal, signalId, signalId, (state, context) => SignalDecider.Decide(command, state, context), cancellation);
}

/// <summary>That a signal was changed.</summary>
public sealed record SignalReceipt(Guid SignalId);
