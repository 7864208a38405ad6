using System.Net;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Server.Accounts;

namespace CaseFlow.Server.Hosting;

/// <summary>What must be so before a server serves anybody, most of it outside Development.</summary>
internal static class ProductionRules
{
    /// <summary>Why the settings do not allow to serve; each says what to set.</summary>
    public static IReadOnlyList<string> ProblemsOf(IConfiguration configuration, IHostEnvironment environment)
    {
        var ofProviders = ProviderSettings.ProblemsOf(configuration, environment);
        if (environment.IsDevelopment())
        {
            return [.. ofProviders];
        }

        string?[] problems =
        [
            OpenIdKeys.ProblemOf(configuration, OpenIdKeys.Signing),
            OpenIdKeys.ProblemOf(configuration, OpenIdKeys.Encryption),
            Uri.TryCreate(configuration[ServerSettings.PublicAddress], UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
                ? null
                : $"Expected {ServerSettings.PublicAddress} to be the address of the servers, e.g. https://caseflow.example.org, but it is not set to one.",
            HasHttps(configuration) || Proxies.AreDeclared(configuration)
                ? null
                : "Expected HTTPS alone, by --urls https://… and Kestrel:Certificates:Default, or a proxy named by ForwardedHeaders:KnownProxies, "
                    + "but there is neither.",
            configuration.GetValue("Exercise:Load", defaultValue: false)
                ? "Expected Exercise:Load to be false outside Development, but it is true: historic cases are for exercises."
                : null,
        ];
        return [.. problems.OfType<string>(), .. ofProviders];
    }

    /// <summary>Why what is in the database does not allow to serve; null when it does.</summary>
    public static async ValueTask<string?> ProblemOfAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            return null;
        }

        var posts = await services.GetRequiredService<Dispatcher>().SendAsync(Caller.System(Door.CommandLine), new GetPosts(), cancellation);
        return posts.Value.FirstOrDefault(post => post is { Exercise: true, Person: not null }) is { } exercise
            ? $"Expected a database without exercise posts outside Development, but somebody holds {exercise.Id}: end their holdings, or use another database."
            : null;
    }

    // loopback never leaves the machine: health checks may ask there
    private static bool HasHttps(IConfiguration configuration)
    {
        var urls = configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        var all = urls.Concat(endpoints).ToList();
        return all.Exists(IsHttps) && all.TrueForAll(url => IsHttps(url) || IsLoopback(url));
    }

    private static bool IsHttps(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(string url)
    {
        var host = BindingAddress.Parse(url).Host;
        return host is "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
