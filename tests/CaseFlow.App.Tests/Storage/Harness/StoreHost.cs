using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Storage.Timers;
using CaseFlow.Testing;
using Mediator;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace CaseFlow.App.Tests.Storage.Harness;

/// <summary>The store on a fresh database, with the counter as its only feature.</summary>
internal sealed class StoreHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 30, 0, TimeSpan.Zero);

    public static readonly Caller Analyst = Caller.Of(new Actor("person-analyst-un", "analyst-un", "UN"), ["ANALYST@UN"], Door.Http);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly bool _isGuest;

    private StoreHost(TestDatabase database, ServiceProvider services, bool isGuest = false)
    {
        _database = database;
        _services = services;
        _isGuest = isGuest;
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public FakeTimeProvider Clock => (FakeTimeProvider)_services.GetRequiredService<TimeProvider>();

    public CommitFaults Faults => _services.GetRequiredService<CommitFaults>();

    public Guid CaseId { get; } = Guid.CreateVersion7(Start);

    public Guid StreamId { get; } = Guid.CreateVersion7(Start);

    public T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    /// <param name="provider">Which database; skips the test when its server is not configured.</param>
    /// <param name="configure">More services.</param>
    public static async Task<StoreHost> StartAsync(DatabaseProvider provider, Action<IServiceCollection>? configure = null)
    {
        var database = await TestDatabase.CreateAsync(provider, Cancellation);
        return new(database, Build(database, configure));
    }

    /// <summary>Another host on the same database, as on another machine; ended before this one.</summary>
    public StoreHost Beside(Action<IServiceCollection>? configure = null) => new(_database, Build(_database, configure), isGuest: true);

    private static ServiceProvider Build(TestDatabase database, Action<IServiceCollection>? configure)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(database.Settings)
            .AddInMemoryCollection([new("CaseFlow:JournalKeyFile", Path.Combine(database.Directory, "journal-key.pem"))])
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Start));
        services.AddCaseFlowApp(configuration);
        services.RemoveAll<ISender>();
        services.AddScoped<ISender, ScriptSender>();
        services.AddSingleton(new EventAssembly(typeof(Counter).Assembly));
        services.AddScoped<IReaction<CounterEvent.Doubled>, AddTotalWhenDoubled>();
        services.AddScoped<IReaction<CounterEvent.Unwanted>, RefuseUnwanted>();
        services.AddScoped<IReaction<CounterEvent.Echoed>, EchoForEver>();
        services.AddScoped<IProjection<CounterEvent.Added>, CounterProjection>();
        services.AddScoped<IProjection<CounterEvent.Poisoned>, CounterProjection>();
        services.AddSingleton<TimerPump>().AddSingleton<OutboxPump>().AddSingleton<ReceiptPump>().AddSingleton<CommitFaults>();
        services.ConfigureDbContext<CaseFlowDb>((inner, options) => options.AddInterceptors(inner.GetRequiredService<CommitFaults>()));
        configure?.Invoke(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>Sends a command whose handler is <paramref name="body"/>.</summary>
    public ValueTask<Outcome<TValue>> SendAsync<TValue>(
        Func<IServiceProvider, CancellationToken, ValueTask<Outcome<TValue>>> body, string name = "script", string? key = null, Caller? caller = null) =>
        Get<Dispatcher>().SendAsync(caller ?? Analyst, new Script<TValue>(name, body), key, Cancellation);

    /// <summary>Appends events to a counter of the host's case; answers its new total.</summary>
    public ValueTask<Outcome<long>> RecordAsync(params CounterEvent[] events) => RecordAsync(StreamId, events);

    /// <summary>Appends events to one counter of the host's case; answers its new total.</summary>
    public ValueTask<Outcome<long>> RecordAsync(Guid streamId, params CounterEvent[] events) =>
        SendAsync((services, cancellation) => RecordAsync(services, CaseId, streamId, events, cancellation));

    /// <summary>The same, within a command.</summary>
    public static async ValueTask<Outcome<long>> RecordAsync(
        IServiceProvider services, Guid caseId, Guid streamId, CounterEvent[] events, CancellationToken cancellation)
    {
        var store = services.GetRequiredService<EventStore>();
        await store.LoadAsync(Counter.Kind, caseId, streamId, cancellation);
        store.Append(Counter.Kind, caseId, streamId, events);
        var (state, _) = await store.LoadAsync(Counter.Kind, caseId, streamId, cancellation);
        return state.Total;
    }

    /// <summary>A counter as stored.</summary>
    public async Task<Loaded<Counter>> LoadAsync(Guid? streamId = null)
    {
        await using var scope = OpenScope();
        return await scope.ServiceProvider.GetRequiredService<EventStore>().LoadAsync(Counter.Kind, CaseId, streamId ?? StreamId, Cancellation);
    }

    /// <summary>Looks into the database.</summary>
    public async Task<T> ReadAsync<T>(Func<CaseFlowDb, Task<T>> read)
    {
        await using var scope = OpenScope();
        return await read(scope.ServiceProvider.GetRequiredService<CaseFlowDb>());
    }

    /// <summary>Works with the services of one scope.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = OpenScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Waits until all that is committed may be followed: PostgreSQL's horizon is the whole server's, other tests hold it back.</summary>
    public async Task SettleAsync()
    {
        var last = await ReadAsync(db => db.Events.MaxAsync(row => row.Position, Cancellation));
        while ((await WithAsync<EventTail, EventCursor>(async tail => await tail.EndAsync(Cancellation))).Position < last)
        {
            await Task.Delay(20, Cancellation);
        }
    }

    public AsyncServiceScope OpenScope()
    {
        var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Session>()
            .Begin(Analyst, CommandIdentity.For(Analyst, idempotencyKey: null, Clock.GetUtcNow()), Clock.GetUtcNow());
        return scope;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (!_isGuest)
        {
            await _database.DisposeAsync();
        }
    }
}
