using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CaseFlow.Server.Hosting;

/// <summary>Proxies in front of the servers. What they forward about a request is believed of those alone that the settings name.</summary>
internal static class Proxies
{
    private const string Setting = "ForwardedHeaders:KnownProxies";

    /// <summary>Whether the settings name a proxy.</summary>
    public static bool AreDeclared(IConfiguration configuration) => Known(configuration).Count > 0;

    public static void UseDeclaredProxies(this WebApplication host)
    {
        var known = Known(host.Configuration);
        if (known.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in known)
        {
            options.KnownProxies.Add(proxy);
        }

        host.UseForwardedHeaders(options);
    }

    private static List<IPAddress> Known(IConfiguration configuration) =>
        [.. (configuration.GetSection(Setting).Get<string[]>() ?? [configuration[Setting] ?? ""])
            .SelectMany(text => text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(text => IPAddress.TryParse(text, out var address)
                ? address
                : throw new InvalidOperationException($"Expected {Setting} to hold IP addresses, but '{text}' is none."))];
}
