using System.Reflection;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Receipts;
using FluentValidation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.App;

/// <summary>Puts the application's parts into a container. Mediator itself comes from the outermost project.</summary>
public static class Composition
{
    /// <summary>Registers the store, the pipeline and every feature of this assembly.</summary>
    public static IServiceCollection AddCaseFlowApp(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddStorage(configuration);
        services.AddPipeline();
        services.AddFeatures(typeof(Composition).Assembly);
        return services;
    }

    /// <summary>Registers what an assembly adds by merely being there: events, reactions, projections and validators.</summary>
    internal static IServiceCollection AddFeatures(this IServiceCollection services, Assembly assembly)
    {
        services.AddSingleton(new EventAssembly(assembly));
        var classes = assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false });
        foreach (var type in classes.OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            foreach (var contract in type.GetInterfaces().Where(IsFeature))
            {
                services.AddScoped(contract, type);
            }
        }

        return services.AddValidatorsFromAssembly(assembly, includeInternalTypes: true);
    }

    private static bool IsFeature(Type contract) =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() is var open && (open == typeof(IReaction<>) || open == typeof(IProjection<>));

    private static void AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => DatabaseSettings.From(
            configuration, provider.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory));
        services.AddDbContext<CaseFlowDb>((provider, options) =>
        {
            var settings = provider.GetRequiredService<DatabaseSettings>();
            options.UseDatabase(settings.Provider, settings.ConnectionString);
        });
        services.AddDataProtection().SetApplicationName("CaseFlow").PersistKeysToDbContext<CaseFlowDb>();

        services.AddSingleton<EventTypes>().AddSingleton<EventRoutes>().AddSingleton<WriterQueue>().AddSingleton<CommitSignal>();
        services.AddScoped<StreamLoader>().AddScoped<EventWriter>().AddScoped<UnitOfWork>().AddScoped<EventStore>();
        services.AddScoped<WriteTransaction>().AddScoped<ReceiptBook>().AddScoped<Outbox>().AddScoped<Rows>();
        services.AddScoped<DatabaseStartup>();
    }

    private static void AddPipeline(this IServiceCollection services)
    {
        services.AddSingleton<Dispatcher>();
        services.AddScoped<Session>().AddScoped<CaseClock>().AddScoped<DecisionContextSource>();
    }
}
