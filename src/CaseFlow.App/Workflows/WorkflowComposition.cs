using CaseFlow.App.AdHoc;
using CaseFlow.App.Batches;
using CaseFlow.App.Listeners;
using CaseFlow.App.Messages;
using CaseFlow.App.Notifications;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.App.Reviews;
using CaseFlow.App.Schedules;
using CaseFlow.App.Storage.Timers;
using CaseFlow.App.Tasks;
using CaseFlow.App.Timelines;
using CaseFlow.App.Timers;
using CaseFlow.App.Workflows.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.App.Workflows;

/// <summary>What connects the engine to the store: definitions, instances, tasks, timers and what goes outside.</summary>
internal static class WorkflowComposition
{
    public static void AddWorkflows(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<DefinitionCache>().AddSingleton<ReferenceCache>().AddSingleton<ExerciseTime>();
        services.AddScoped<AwaitingTasks>();
        services.AddSingleton<ShippedDirectory>()
            .AddSingleton(provider => new ShippedWorkflows(
                provider.GetRequiredService<Dispatcher>(),
                provider.GetRequiredService<ShippedDirectory>(),
                provider.GetRequiredService<IConfiguration>(),
                provider.GetService<IHostEnvironment>()))
            .AddSingleton<Replays.Replays>().AddSingleton<Replays.ExerciseBoard>().AddSingleton<TaskForms>();
        services.AddScoped<Definitions>().AddScoped<ReferenceSource>().AddScoped<Instances>().AddScoped<TaskLookup>().AddScoped<PinnedForms>()
            .AddScoped<SeparatedTasks>().AddScoped<TaskDoor>().AddScoped<TaskReceivers>().AddScoped<ProcessVersions>().AddScoped<InstanceMigrations>()
            .AddScoped<ReadAdHocSubProcesses>().AddScoped<SendToAdHocSubProcess>().AddScoped<CaseBroadcast>()
            .AddScoped<SteeredInstances>().AddScoped<BatchStarts>().AddScoped<ListenerDoor>().AddScoped<DrawnNames>();
        services.AddScoped<ExerciseClock>().AddScoped<EnterStage>().AddScoped<ScheduleArming>().AddScoped<ReviewCycleSeeding>().AddScoped<TaskTerms>();
        services.AddSingleton<TimerCommand>(timer => new FireTimer(timer.CaseId, timer.TimerId, timer.DueAt));
        services.AddSingleton(WebhookSettings.From(configuration));
        services.AddHttpClient<Webhook>();
    }
}
