using System.Diagnostics;
using CaseFlow.App.Incidents;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Batches;
using CaseFlow.Decisions.Feel;
using Mediator;

namespace CaseFlow.App.Batches;

/// <summary>One process of a batch that waits for its turn.</summary>
internal sealed record BatchTurn(Guid BatchId, int Number);

/// <summary>The processes of a batch are worked on by the outbox, so that any host goes on with it and none waits for it.</summary>
internal sealed class OrderTurnsWhenStarted(Outbox outbox) : IReaction<BatchEvent.Started>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<BatchEvent.Started> recorded, CancellationToken cancellation)
    {
        for (var number = 0; number < recorded.Event.Order.Subjects.Length; number++)
        {
            await outbox.AddAsync(recorded.CaseId, BatchSender.Name, new BatchTurn(recorded.CaseId, number), cancellation);
        }

        return null;
    }
}

/// <summary>
/// Works on one process in the name of whoever began the batch, as they are by then, and keeps what became of it. The outbox id makes both safe to
/// repeat: what was done is answered again, what was refused is judged again.
/// </summary>
internal sealed class BatchSender(Dispatcher dispatcher) : IOutboxSender
{
    public const string Name = "batch-turn";

    public string Kind => Name;

    public bool StaysInside => true;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var pump = Caller.System(Door.Pump);
        var (batchId, number) = EventJson.Read<BatchTurn>(message.Body);
        var step = (await dispatcher.SendAsync(pump, new FindBatchItem(batchId, number, $"{message.Id}"), cancellation)).Value;
        if (step is { Try: null, WasDone: false })
        {
            return;
        }

        var refusal = step.Try is { } due ? await TryAsync(due, $"{message.Id}", cancellation) : null;
        var reported = await dispatcher.SendAsync(pump, new ReportBatchItem(batchId, number, refusal), $"{message.Id}:report", cancellation);
        if (reported.IsRejected)
        {
            throw new InvalidOperationException($"Expected the result of item {number} to be kept, but it was refused: {reported.Rejection.Code}.");
        }
    }

    /// <summary>Whoever began a batch; what they are by now is looked up when they send something, where it can be.</summary>
    public static Caller CallerOf(BatchStarter by) => by.Groups is { } groups
        ? Caller.Of(new Actor(by.PersonId, by.PostId, by.OrganisationId, by.OnBehalfOf), groups, Door.Pump)
        : Caller.SignedIn(new CallerIdentity(by.PersonId, by.PostId, by.OnBehalfOf), Door.Pump);

    private async ValueTask<Rejection?> TryAsync(BatchTry due, string key, CancellationToken cancellation)
    {
        var (order, sender, work, id) = due;
        var (caller, grounds) = (sender with { IsTrial = order.IsTrial }, order.Grounds);
        return work.Operation switch
        {
            BatchOperation.Migrate => await SendAsync(new MigrateInstance(id, work.Version ?? 0, grounds, work.Elements)),
            BatchOperation.Suspend => await SendAsync(new SuspendInstance(id, grounds)),
            BatchOperation.Resume => await SendAsync(new ResumeInstance(id, grounds)),
            BatchOperation.Cancel => await SendAsync(new CancelInstance(id, grounds)),
            BatchOperation.Modify => await SendAsync(new ModifyInstance(id, Begun(work), Ended(work), grounds)),
            BatchOperation.RetryIncidents => await SendAsync(new RetryIncident(id, FeelContext.Empty)),
            _ => throw new UnreachableException($"{work.Operation}"),
        };

        async ValueTask<Rejection?> SendAsync<TValue>(ICommand<Outcome<TValue>> command)
        {
            var outcome = await dispatcher.SendAsync(caller, command, key, cancellation);
            return outcome.IsRejected ? outcome.Rejection : null;
        }
    }

    private static ElementBeginning[] Begun(BatchWork work) => string.IsNullOrEmpty(work.ToElementId) ? [] : [new(work.ToElementId)];

    private static ElementEnding[] Ended(BatchWork work) => string.IsNullOrEmpty(work.FromElementId) ? [] : [new(work.FromElementId)];
}
