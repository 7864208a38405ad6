using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;
using CaseFlow.Server;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>The product as the server composes it, with its whole command path.</summary>
internal sealed class ProductSide(ServiceProvider services, int clients) : IAsyncDisposable
{
    private static readonly Caller Coordinator = Caller.Of(new Actor("p-coord", "coord-un", "UN"), ["COORD@UN"], Door.CommandLine);
    private static readonly Caller FocalPoint = Caller.Of(new Actor("p-fp", "fp-eu", "EU"), ["FP@EU"], Door.CommandLine);

    private readonly Dispatcher _dispatcher = services.GetRequiredService<Dispatcher>();

    public static ProductSide Open(TestDatabase database, StepSetting setting, IInterceptor? recorder = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build();
        var services = new ServiceCollection();
        services.AddCaseFlowServer(configuration);
        if (recorder is not null)
        {
            services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(recorder));
        }

        if (setting.Provider == DatabaseProvider.Sqlite)
        {
            services.ConfigureDbContext<CaseFlowDb>(options => options.AddInterceptors(new SynchronousSetting(setting.Synchronous)));
        }

        return new(services.BuildServiceProvider(), setting.Clients);
    }

    /// <summary>Opens cases whose process asks for the same task again and again.</summary>
    public async Task PrepareAsync(int cases, CancellationToken cancellation)
    {
        var deployed = await _dispatcher.SendAsync(Coordinator, new DeployWorkflow([StepModel.Process]), cancellation);
        Demand(deployed);
        for (var number = 0; number < cases; number++)
        {
            Demand(await _dispatcher.SendAsync(
                Coordinator, new OpenCase($"Case {number}", "LBY", Marking.Green, "en", ["UN", "EU"], StartSource.Signal), cancellation));
        }
    }

    public async Task<IReadOnlyList<Guid>> OpenTasksAsync(CancellationToken cancellation)
    {
        var tasks = new List<Guid>();
        string? key = null;
        do
        {
            var query = new ListTasks(TaskSelection.AllOpen, CaseId: null, new PageRequest(PageRequest.MaxSize, Key: key));
            var page = (await _dispatcher.SendAsync(Coordinator, query, cancellation)).Value;
            tasks.AddRange(page.Items.Select(item => item.Value.TaskId));
            key = page.HasNext ? page.Items[^1].Key : null;
        }
        while (key is not null);
        return tasks;
    }

    /// <summary>Completes tasks, as many at once as there are clients.</summary>
    public Task CompleteAsync(IReadOnlyList<Guid> tasks, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = clients, CancellationToken = cancellation };
        return Parallel.ForEachAsync(
            tasks, options, async (task, stopping) => Demand(await _dispatcher.SendAsync(FocalPoint, new CompleteTask(task, FeelContext.Empty), stopping)));
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static void Demand<T>(Outcome<T> outcome)
    {
        if (outcome.IsRejected)
        {
            throw new InvalidOperationException(outcome.Rejections[0].Message);
        }
    }
}
