using CaseFlow.App.Notifications;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Outbox;

namespace CaseFlow.App.Workflows;

/// <summary>Sends jobs out and then tells the instance that they are done. The outbox id makes both safe to repeat.</summary>
internal sealed class OutsideJobSender(Webhook webhook, Dispatcher dispatcher) : IOutboxSender
{
    public string Kind => OutsideJob.Kind;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        await webhook.PostAsync(message, cancellation);
        var job = EventJson.Read<OutsideJob>(message.Body);
        var outcome = await dispatcher.SendAsync(
            Caller.System(Door.Pump), new CompleteJob(message.CaseId, job.InstanceId, job.JobId), message.Id.ToString(), cancellation);
        if (outcome.IsRejected)
        {
            throw new InvalidOperationException($"Expected the job {job.JobId} to be completed, but it was refused: {outcome.Rejection.Code}.");
        }
    }
}
