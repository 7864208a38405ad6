using System.Net.Http.Headers;
using System.Text;
using CaseFlow.App.Storage.Outbox;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Notifications;

/// <summary>Posts outbox messages to the configured address; the header <c>Idempotency-Key</c> lets the receiver drop repeats.</summary>
internal sealed class Webhook(HttpClient http, WebhookSettings settings, ILogger<Webhook> logger)
{
    public async ValueTask PostAsync(OutboxMessage message, CancellationToken cancellation)
    {
        if (settings.Url is not { } url)
        {
            logger.NotificationLoggedOnly(message.Id, message.CaseId, message.Kind);
            return;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Headers.Add("Idempotency-Key", message.Id.ToString());
        request.Content = new StringContent(message.Body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
        using var response = await http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
    }
}
