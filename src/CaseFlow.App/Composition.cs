using System.Reflection;
using CaseFlow.App.Access;
using CaseFlow.App.Accounts;
using CaseFlow.App.Assessments;
using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Dialogues;
using CaseFlow.App.Documents;
using CaseFlow.App.Drafts;
using CaseFlow.App.Evaluations;
using CaseFlow.App.Forms;
using CaseFlow.App.Imports;
using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Plans;
using CaseFlow.App.Replays;
using CaseFlow.App.Reviews;
using CaseFlow.App.Signals;
using CaseFlow.App.Silences;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Checkups;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Timers;
using CaseFlow.App.Warnings;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
        services.AddWorkflows(configuration);
        services.AddSingleton<Doctor>();
        services.AddDomain();
        services.AddAccounts();
        services.AddSingleton(DeploymentCeiling.Of(configuration));
        services.AddFeatures(typeof(Composition).Assembly);
        services.AddSingleton(new EventAssembly(typeof(CaseEvent).Assembly));
        services.AddSingleton(new EventAssembly(typeof(InstanceEvent).Assembly));
        return services;
    }

    /// <summary>Registers the work that a serving host does by itself: live feed, timers, outbox, checkpoints.</summary>
    public static IServiceCollection AddCaseFlowPumps(this IServiceCollection services) =>
        services.AddPumps().AddPump<DraftPump>().AddPump<SessionPump>().AddHostedService<DirectoryFollower>();

    /// <summary>Lets a serving host fill a new database with the historic cases; for development and exercises.</summary>
    public static IServiceCollection AddCaseFlowExercise(this IServiceCollection services) => services.AddHostedService<ExerciseLoader>();

    /// <summary>Registers what an assembly adds by merely being there: events, reactions, projections, validators and the like.</summary>
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

        ValidatorOptions.Global.LanguageManager = new ValidationMessages();
        return services.AddValidatorsFromAssembly(assembly, includeInternalTypes: true);
    }

    private static bool IsFeature(Type contract) =>
        contract.IsGenericType
            ? contract.GetGenericTypeDefinition() is var open && (open == typeof(IReaction<>) || open == typeof(IProjection<>))
            : contract == typeof(ICheck) || contract == typeof(IJobHandler) || contract == typeof(ITimerTarget) || contract == typeof(IOutboxSender);

    private static void AddDomain(this IServiceCollection services) => services
        .AddScoped<OpenCases>().AddScoped<CaseFacts>().AddScoped<PhaseFacts>().AddScoped<PhaseRule>().AddScoped<CaseWarnings>().AddScoped<CaseAssessments>()
        .AddScoped<CasePlans>().AddScoped<PlannedPhases>().AddScoped<CaseMandates>().AddScoped<CaseMeasures>().AddScoped<ReportedMeasures>()
        .AddScoped<CaseSilences>().AddScoped<ReceivedMoments>().AddScoped<FactsOfSilence>()
        .AddScoped<CaseEvaluations>().AddScoped<CaseWork>().AddScoped<CaseDocuments>().AddScoped<KnownDialogues>().AddScoped<KnownReviewCycles>()
        .AddScoped<KnownSignals>().AddScoped<KnownClusters>().AddScoped<ClusterProposals>().AddScoped<TriageCases>().AddScoped<SignalReaders>()
        .AddScoped<Administration>().AddScoped<ReadingOrganisations>().AddScoped<CaseAccess>()
        .AddSingleton<SignalImporter>();

    private static void AddPipeline(this IServiceCollection services)
    {
        services.AddSingleton<Dispatcher>();
        services.AddScoped<Session>().AddScoped<CaseClock>().AddScoped<DecisionContextSource>();
        services.AddSingleton(provider => new OrganisationDirectory(() => ReadDirectory.ThroughAsync(provider.GetRequiredService<Dispatcher>())));
        services.AddSingleton(provider => new Standings(
            provider.GetRequiredService<OrganisationDirectory>(),
            provider.GetRequiredService<DeploymentCeiling>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<LiveSessions>()));
    }
}
