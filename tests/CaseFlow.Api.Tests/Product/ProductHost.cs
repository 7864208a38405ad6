using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Api.Tests.Product;

/// <summary>The whole product on a database of its own, served on loopback.</summary>
internal sealed class ProductHost : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplicationFactory<Program> _factory;

    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly bool _isGuest;

    private ProductHost(
        TestDatabase database,
        WebApplicationFactory<Program> factory,
        StatementCount statements,
        IReadOnlyDictionary<string, string> settings,
        bool isGuest)
    {
        _database = database;
        _factory = factory;
        Statements = statements;
        _settings = settings;
        _isGuest = isGuest;
    }

    /// <summary>The SQL statements that requests cause.</summary>
    public StatementCount Statements { get; }

    /// <param name="provider">Which database; skips the test when its server is not configured.</param>
    /// <param name="environment">Where it runs; exercise posts exist in Development only.</param>
    /// <param name="withPumps">Whether it also works by itself; without, all statements are those of requests.</param>
    /// <param name="settings">More settings.</param>
    public static async Task<ProductHost> StartAsync(
        DatabaseProvider provider = DatabaseProvider.Sqlite,
        string environment = "Development",
        bool withPumps = true,
        IReadOnlyDictionary<string, string>? settings = null)
    {
        var database = await TestDatabase.CreateAsync(provider, TestContext.Current.CancellationToken);
        return Start(database, environment, withPumps, settings ?? new Dictionary<string, string>(), isGuest: false);
    }

    /// <summary>Another server of the same database, in Development; ended before this one.</summary>
    public ProductHost Beside() => Start(_database, "Development", withPumps: true, _settings, isGuest: true);

    private static ProductHost Start(
        TestDatabase database, string environment, bool withPumps, IReadOnlyDictionary<string, string> settings, bool isGuest)
    {
        var statements = new StatementCount();
        var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment(environment);
            builder.UseUrls("http://127.0.0.1:0");
            builder.UseSetting("Exercise:Load", "false");
            foreach (var (key, value) in database.Settings)
            {
                builder.UseSetting(key, value);
            }

            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureLogging(logging => logging.ClearProviders());
            builder.ConfigureTestServices(services =>
            {
                services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(statements));
                if (!withPumps)
                {
                    RemovePumps(services);
                }
            });
        });
        factory.UseKestrel(0);
        factory.StartServer();
        // nobody flushes without pumps, and yet it serves: no reading waits for its record
        factory.Services.GetRequiredService<AccessRecorder>().Serve(true);
        return new(database, factory, statements, settings, isGuest);
    }

    public IServiceProvider Services => _factory.Services;

    /// <summary>Where it listens.</summary>
    public Uri Address => _factory.ClientOptions.BaseAddress;

    /// <summary>A client that acts from an exercise post.</summary>
    public HttpClient CreateClient(string? post = "coord-un")
    {
        var client = _factory.CreateClient();
        if (post is not null)
        {
            client.DefaultRequestHeaders.Authorization = new("Bearer", $"exercise:{post}");
        }

        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        if (!_isGuest)
        {
            await _database.DisposeAsync();
        }
    }

    private static void RemovePumps(IServiceCollection services)
    {
        var own = services.Where(service => service.ImplementationType?.Assembly == typeof(CaseFlowDb).Assembly);
        foreach (var pump in own.Where(service => service.ServiceType == typeof(IHostedService)).ToList())
        {
            services.Remove(pump);
        }
    }
}
