using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;
using Mediator;

namespace CaseFlow.App.Signals;

/// <summary>What follows in a case from a decision in triage; whoever decided acts there, too.</summary>
/// <param name="Partition">The signal or the cluster.</param>
/// <param name="IsCluster">Which of the two it is.</param>
/// <param name="CaseId">The case, with an id fixed ahead when it is still to be opened.</param>
/// <param name="NewCase">The case to open; null when there is one.</param>
/// <param name="Warning">What it is warned of.</param>
/// <param name="Actor">Who decided.</param>
/// <param name="Groups">The groups of their post when they did.</param>
internal sealed record WayToCase(
    Guid Partition, bool IsCluster, Guid CaseId, NewCase? NewCase, TriageWarningText Warning, Actor Actor, IReadOnlyList<string> Groups)
{
    /// <summary>The outbox's name for it.</summary>
    public const string Kind = "triage-to-case";
}

/// <summary>Opens the case and records the warning. The outbox id makes both safe to repeat; a refusal brings the signal back to triage.</summary>
internal sealed class WayToCaseSender(Dispatcher dispatcher) : IOutboxSender
{
    public string Kind => WayToCase.Kind;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var way = EventJson.Read<WayToCase>(message.Body);
        if (await RefusalAsync(way, message.Id, cancellation) is { } refusal)
        {
            await ReturnAsync(way, refusal.Code, message.Id, cancellation);
        }
    }

    private async ValueTask<Rejection?> RefusalAsync(WayToCase way, Guid id, CancellationToken cancellation)
    {
        var caller = Caller.Of(way.Actor, way.Groups, Door.Pump);
        if (way.NewCase is { } asked)
        {
            var open = new OpenCase(
                asked.Title, asked.Country, asked.Marking, asked.Language, [.. asked.Owners], StartSource.Signal)
            { CaseId = way.CaseId };
            var opened = await dispatcher.SendAsync(caller, open, $"{id}:open", cancellation);
            if (opened.IsRejected)
            {
                return opened.Rejection;
            }
        }

        var (warnedBy, text, source) = way.Warning;
        var recorded = await dispatcher.SendAsync(caller, new RecordWarning(way.CaseId, warnedBy, text, source), $"{id}:warn", cancellation);
        return recorded.IsRejected ? recorded.Rejection : null;
    }

    private async ValueTask ReturnAsync(WayToCase way, string why, Guid id, CancellationToken cancellation)
    {
        var refusal = way.IsCluster
            ? await SendAsync(new ReturnCluster(way.Partition, way.CaseId, why), id, cancellation)
            : await SendAsync(new ReturnSignal(way.Partition, way.CaseId, why), id, cancellation);
        if (refusal is not null)
        {
            throw new InvalidOperationException($"Expected {way.Partition} to come back from its case, but it was refused: {refusal.Code}.");
        }
    }

    private async ValueTask<Rejection?> SendAsync<TReceipt>(ICommand<Outcome<TReceipt>> command, Guid id, CancellationToken cancellation)
    {
        var outcome = await dispatcher.SendAsync(Caller.System(Door.Pump), command, $"{id}:return", cancellation);
        return outcome.IsRejected ? outcome.Rejection : null;
    }
}
