using CaseFlow.App.Accounts;
using CaseFlow.App.Cases;
using CaseFlow.App.Drafts;
using CaseFlow.App.Imports;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Replays;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Serving;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Faults;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Server;
using CaseFlow.Testing;
using Mediator;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CaseFlow.App.Tests.Harness;

/// <summary>One open case in the application as the server composes it, on a fresh database and with a clock that stands still.</summary>
internal sealed class CaseHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2011, 2, 25, 16, 0, 0, TimeSpan.Zero);

    /// <summary>An id that nothing has.</summary>
    public static readonly Guid UnknownId = Guid.CreateVersion7(Start);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private readonly ScriptedStore? _faults;
    private readonly bool _isGuest;

    private CaseHost(TestDatabase database, ServiceProvider services, ScriptedStore? faults, bool isGuest = false)
    {
        _database = database;
        _services = services;
        _faults = faults;
        _isGuest = isGuest;
    }

    public Guid CaseId { get; private set; }

    public DatabaseProvider Provider => _database.Provider;

    internal ExerciseBoard Board => _services.GetRequiredService<ExerciseBoard>();

    public FakeTimeProvider Clock => (FakeTimeProvider)_services.GetRequiredService<TimeProvider>();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="provider">Which database; skips the test when its server is not configured.</param>
    /// <param name="faults">How its store fails every command, again and again; null for one that works.</param>
    public static async Task<CaseHost> OpenAsync(DatabaseProvider provider, ScriptedStore? faults = null)
    {
        var database = await TestDatabase.CreateAsync(provider, Cancellation);
        var host = new CaseHost(database, Build(database, faults), faults);
        var opened = await host.SendAsync("coord-un", new OpenCase("Libya", "LBY", Marking.Green, "en", ["UN"], StartSource.Signal));
        host.CaseId = opened.Value.CaseId;
        return host;
    }

    /// <summary>Another host on the same database, as on another machine; ended before this one.</summary>
    public CaseHost Beside(params KeyValuePair<string, string?>[] settings) =>
        new(_database, Build(_database, faults: null, settings), faults: null, isGuest: true) { CaseId = CaseId };

    /// <summary>A part of the application.</summary>
    public T Get<T>()
        where T : notnull =>
        _services.GetRequiredService<T>();

    private static ServiceProvider Build(TestDatabase database, ScriptedStore? faults, params KeyValuePair<string, string?>[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(database.Settings)
            .AddInMemoryCollection([new("CaseFlow:JournalKeyFile", Path.Combine(database.Directory, "journal-key.pem"))])
            .AddInMemoryCollection(settings)
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(Start));
        services.AddCaseFlowServer(configuration);
        services.AddSingleton<TimerPump>().AddSingleton<OutboxPump>().AddSingleton<ServingPump>().AddSingleton<DraftPump>().AddSingleton<SessionPump>();
        services.AddSingleton<Encounter>();
        services.ConfigureDbContext<CaseFlowDb>((inner, options) => options.AddInterceptors(inner.GetRequiredService<Encounter>()));
        if (faults is not null)
        {
            services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(faults));
        }

        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    /// <summary>Sends a command through a post, e.g. <c>fp-nato</c>.</summary>
    public ValueTask<Outcome<TValue>> SendAsync<TValue>(string post, ICommand<Outcome<TValue>> command, string? key = null)
    {
        var dispatcher = _services.GetRequiredService<Dispatcher>();
        return _faults is null
            ? dispatcher.SendAsync(Through(post), command, key, Cancellation)
            : _faults.SendAsync(again => dispatcher.SendAsync(Through(post), command, key ?? again, Cancellation));
    }

    /// <summary>Completes a task from its form.</summary>
    public ValueTask<Outcome<TaskReceipt>> FillInAsync(string post, Guid taskId, string values, string? key = null, int? expectedVersion = null) =>
        _services.GetRequiredService<TaskForms>().CompleteAsync(
            Through(post), new CompleteTaskForm(taskId, EventJson.Read<FeelContext>(values), expectedVersion), key, Cancellation);

    /// <summary>What a query answers to a post.</summary>
    public async Task<TValue> AskAsync<TValue>(string post, IQuery<Outcome<TValue>> query) =>
        (await _services.GetRequiredService<Dispatcher>().SendAsync(Through(post), query, Cancellation)).Value;

    /// <summary>What a query answers to a coordinator.</summary>
    public async Task<TValue> AskAsync<TValue>(IQuery<Outcome<TValue>> query) =>
        await AskAsync("coord-un", query);

    /// <summary>What a query answers about a past moment; null for the present.</summary>
    public ValueTask<Outcome<TValue>> AskAsync<TValue>(Caller caller, IQuery<Outcome<TValue>> query, CaseMoment? moment) =>
        _services.GetRequiredService<Dispatcher>().SendAsync(caller, query, moment, Cancellation);

    /// <summary>What a query answers to a coordinator about a past moment.</summary>
    public async Task<TValue> AskAsync<TValue>(IQuery<Outcome<TValue>> query, CaseMoment moment) =>
        (await AskAsync(Through("coord-un"), query, moment)).Value;

    /// <summary>Makes the read rows again from the events.</summary>
    public async Task RebuildAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Rebuild>().RunAsync(Cancellation);
    }

    /// <summary>Imports a file through a post.</summary>
    public ValueTask<Outcome<ImportView>> ImportAsync(
        string post, ImportRequest request, IProgress<ImportProgress> progress, CancellationToken cancellation) =>
        _services.GetRequiredService<SignalImporter>().ImportAsync(Through(post), request, progress, cancellation);

    /// <summary>Lets time pass and everything fire that is due then.</summary>
    public async Task WaitUntilAsync(DateTimeOffset time)
    {
        Clock.SetUtcNow(time);
        while (await _services.GetRequiredService<TimerPump>().RunOnceAsync(Cancellation) > 0)
        {
        }
    }

    /// <summary>Notes that it serves now; a server does so every few seconds.</summary>
    public ValueTask<int> ServeAsync() => _services.GetRequiredService<ServingPump>().RunOnceAsync(Cancellation);

    /// <summary>Delivers what waits in the outbox.</summary>
    public async Task DeliverAsync()
    {
        while (await _services.GetRequiredService<OutboxPump>().RunOnceAsync(Cancellation) > 0)
        {
        }
    }

    /// <summary>All that its database keeps, as lines in which ids are alike.</summary>
    public async Task<IReadOnlyList<string>> KeptTextAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        return await KeptText.WriteAsync(scope.ServiceProvider.GetRequiredService<CaseFlowDb>(), Cancellation);
    }

    /// <summary>Whatever a test did with its case: what is kept in memory and the rows follow from the events, and the journal is whole.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isGuest)
        {
            await _services.DisposeAsync();
            return;
        }

        try
        {
            await KeptStates.AssertFollowFromEventsAsync(_services, Cancellation);
            await AssertRowsFollowFromEventsAsync();
        }
        finally
        {
            await _services.DisposeAsync();
            await _database.DisposeAsync();
        }
    }

    private async Task AssertRowsFollowFromEventsAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseFlowDb>();
        var live = await ReadRows.WriteAsync(db, Cancellation);
        await RebuildAsync();
        Assert.Equal(live, await ReadRows.WriteAsync(db, Cancellation));
        Assert.Null((await scope.ServiceProvider.GetRequiredService<JournalVerifier>().VerifyAsync(Cancellation)).Break);
    }

    /// <summary>Looks into the database.</summary>
    public Task<T> WithDbAsync<T>(Func<CaseFlowDb, Task<T>> read) => WithAsync(read);

    /// <summary>Works with a part of the application, in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Somebody who acts from a post.</summary>
    public static Caller Through(string post)
    {
        var (role, organisation) = post.ToUpperInvariant().Split('-') switch { var parts => (parts[0], parts[1]) };
        return Caller.Of(new Actor($"person-{post}", post, organisation), [$"{role}@{organisation}"], Door.Http);
    }
}
