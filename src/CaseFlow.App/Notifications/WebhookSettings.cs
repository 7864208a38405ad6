using Microsoft.Extensions.Configuration;

namespace CaseFlow.App.Notifications;

/// <summary>Where notifications go. Configuration <c>Notifications:WebhookUrl</c>: an absolute http or https address.</summary>
/// <param name="Url">Null: they are written to the log only.</param>
internal sealed record WebhookSettings(Uri? Url)
{
    public static WebhookSettings From(IConfiguration configuration)
    {
        const string key = "Notifications:WebhookUrl";
        return configuration[key] switch
        {
            null or "" => new WebhookSettings((Uri?)null),
            var text when Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => new WebhookSettings(url),
            var text => throw new InvalidOperationException($"Expected {key} to be an absolute http or https address, but it is \"{text}\"."),
        };
    }
}
