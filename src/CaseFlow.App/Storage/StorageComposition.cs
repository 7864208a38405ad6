using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Backups;
using CaseFlow.App.Storage.Feed;
using CaseFlow.App.Storage.Journal;
using CaseFlow.App.Storage.Journal.Export;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Past;
using CaseFlow.App.Storage.Pumps;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.App.Storage.Serving;
using CaseFlow.App.Storage.Timers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Storage;

/// <summary>Puts the store's parts into a container.</summary>
internal static class StorageComposition
{
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration) => services
        .AddDatabase(configuration)
        .AddJournal(configuration)
        .AddPast()
        .AddSingleton<AccessNode>().AddSingleton<AccessRecorder>().AddSingleton<RestrictedItems>()
        .AddScoped<AccessWriter>().AddScoped<AccessVerifier>().AddScoped<AccessChain>()
        .AddScoped<WriteTransaction>().AddScoped<ReceiptBook>().AddScoped<Outbox.Outbox>().AddScoped<Rows>()
        .AddScoped<EventTail>().AddScoped<ServingTimes>()
        .AddSingleton<Claims>().AddSingleton<CompiledReads>().AddSingleton<CommitSignal>().AddSingleton<Cursors>().AddSingleton<LiveFeed>();

    /// <summary>The work that a serving host does by itself; commands of the command line run without it.</summary>
    public static IServiceCollection AddPumps(this IServiceCollection services) => services
        .AddHostedService<AccessKeeping>()
        .AddHostedService<CommitNotices>()
        .AddHostedService<Pumping<LiveFeed>>()
        .AddHostedService<RestrictedItemsFollowing>()
        .AddPump<AccessPump>()
        .AddPump<ReleasePump>()
        .AddPump<ServingPump>()
        .AddPump<TimerPump>()
        .AddPump<OutboxPump>()
        .AddPump<CheckpointPump>()
        .AddPump<ReceiptPump>();

    /// <summary>Registers a pump that runs while the host serves.</summary>
    public static IServiceCollection AddPump<TPump>(this IServiceCollection services)
        where TPump : class, IPump =>
        services.AddSingleton<TPump>().AddHostedService<Pumping<TPump>>();

    private static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => DatabaseSettings.From(
            configuration, provider.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory));
        services.AddDbContextPool<CaseFlowDb>((provider, options) =>
        {
            var settings = provider.GetRequiredService<DatabaseSettings>();
            options.UseDatabase(settings.Provider, settings.ConnectionString).AddInterceptors(new QueuedSaves(provider.GetRequiredService<WriterQueue>()));
        });
        services.AddDataProtection().SetApplicationName("CaseFlow").PersistKeysToDbContext<CaseFlowDb>();
        return services.AddSingleton<WriterQueue>().AddScoped<DatabaseStartup>().AddSingleton<DatabaseBackup>();
    }

    private static IServiceCollection AddJournal(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<EventTypes>().AddSingleton<EventRoutes>().AddSingleton<StreamCache>().AddSingleton<StreamChain>()
        .AddSingleton(provider => new JournalKeys(
            configuration, provider.GetRequiredService<DatabaseSettings>(), provider.GetRequiredService<ILogger<JournalKeys>>()))
        .AddScoped<PartitionAccess>()
        .AddScoped<StreamHeads>().AddScoped<StreamLoader>().AddScoped<EventWriter>().AddScoped<UnitOfWork>().AddScoped<EventStore>()
        .AddScoped<JournalEraser>().AddScoped<CheckpointWriter>().AddScoped<CheckpointVerifier>()
        .AddScoped<UnreadableRows>().AddScoped<JournalVerifier>().AddScoped<JournalExporter>().AddScoped<JournalReplay>().AddScoped<Rebuild>();

    /// <summary>A scope that reads the past has no other database, so nothing of today can slip into what it tells.</summary>
    private static IServiceCollection AddPast(this IServiceCollection services)
    {
        var live = services.Last(service => service.ServiceType == typeof(CaseFlowDb)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Scoped(provider => provider.GetRequiredService<Session>().Past ?? (CaseFlowDb)live(provider)));
        return services.AddSingleton<PastTemplate>().AddSingleton<Reconstructions>().AddScoped<Reconstructor>();
    }
}
