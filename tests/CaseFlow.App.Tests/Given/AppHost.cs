using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Timers;
using CaseFlow.Cases.Cases;
using CaseFlow.Server;
using CaseFlow.Testing;
using Mediator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseFlow.App.Tests.Given;

/// <summary>The whole application on a fresh database, with one case in it that stands still until a test moves its clock.</summary>
internal sealed class AppHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2011, 2, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;

    private AppHost(TestDatabase database, ServiceProvider services)
    {
        _database = database;
        _services = services;
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The case that is open from the start, an exercise.</summary>
    public Guid CaseId { get; private set; }

    /// <param name="provider">Which database; skips the test when its server is not configured.</param>
    public static async Task<AppHost> StartAsync(DatabaseProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider, Cancellation);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Start));
        services.AddCaseFlowServer(configuration);
        var host = new AppHost(database, services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true }));
        host.CaseId = (await host.DoneAsync(Posts.Coordinator, NewCase)).CaseId;
        return host;
    }

    /// <summary>The case that the host opens.</summary>
    public static OpenCase NewCase { get; } =
        new("Libya 2011", "LBY", Marking.Amber, "en", ["EU", "NATO", "UN"], StartSource.Signal, ["AU"], ExerciseStartsAt: Start);

    public ValueTask<Outcome<T>> SendAsync<T>(Caller caller, ICommand<Outcome<T>> command) => Get<Dispatcher>().SendAsync(caller, command, Cancellation);

    /// <summary>Sends a command that must be accepted; answers its receipt.</summary>
    public async Task<T> DoneAsync<T>(Caller caller, ICommand<Outcome<T>> command)
    {
        var outcome = await SendAsync(caller, command);
        Assert.False(outcome.IsRejected, outcome.IsRejected ? outcome.Rejection.Message : null);
        return outcome.Value;
    }

    /// <summary>Sends a command that must be refused; answers the refusal's code.</summary>
    public async Task<string> RefusedAsync<T>(Caller caller, ICommand<Outcome<T>> command)
    {
        var outcome = await SendAsync(caller, command);
        Assert.True(outcome.IsRejected, $"{command.GetType().Name} was accepted.");
        return outcome.Rejection.Code;
    }

    /// <summary>What the coordinator reads.</summary>
    public async Task<T> ReadAsync<T>(IQuery<Outcome<T>> query) => (await Get<Dispatcher>().SendAsync(Posts.Coordinator, query, Cancellation)).Value;

    /// <summary>Lets time pass in the case: its timers fire on the way.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var now = (await ReadAsync(new ListCaseHistory(CaseId, new(1, Backward: true)))).Items[0].Value.At;
        Assert.Null(await Get<ExerciseTime>().PassAsync(Posts.Coordinator, CaseId, now + time, Cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    private T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();
}
