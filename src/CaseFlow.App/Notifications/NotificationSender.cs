using CaseFlow.App.Storage.Outbox;

namespace CaseFlow.App.Notifications;

/// <summary>Delivers notifications.</summary>
internal sealed class NotificationSender(Webhook webhook) : IOutboxSender
{
    public string Kind => Notification.Kind;

    public ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation) => webhook.PostAsync(message, cancellation);
}
