using CaseFlow.App.Storage;
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

    private ProductHost(TestDatabase database, WebApplicationFactory<Program> factory, StatementCount statements)
    {
        _database = database;
        _factory = factory;
        Statements = statements;
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

            foreach (var (key, value) in settings ?? new Dictionary<string, string>())
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
        return new(database, factory, statements);
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
        await _database.DisposeAsync();
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
