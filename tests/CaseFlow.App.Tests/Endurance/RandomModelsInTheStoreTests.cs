using CaseFlow.App.AdHoc;
using CaseFlow.App.Cases;
using CaseFlow.App.Listeners;
using CaseFlow.App.Messages;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tests.RandomModels;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Testing;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Endurance;

/// <summary>Random models on random paths through the application, which is thrown away after each step: the next one has only what is stored.</summary>
public sealed class RandomModelsInTheStoreTests
{
    private const int MaxDepth = 2;
    private const int MaxSteps = 400;
    private const int MaxChosen = 3;

    private static readonly WorkflowResource Ladder = new(
        "escalation.json",
        """
        {
          "key": "escalation", "source": "Invented", "terms": "None",
          "items": [{ "name": "ladder", "steps": [{ "percent": 50, "addRoles": [], "notifyRoles": [], "notifyHolder": true }] }]
        }
        """);

    private static readonly int Processes = LongRun.IsAskedFor ? 100 : 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Each_comes_to_its_end_from_what_is_stored_alone(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var number = 0;
        await Gen.Select(Blocks.OfDepth(MaxDepth), Gen.Int[0, int.MaxValue]).SampleAsync(
            async (block, path) => await new Walk(host, $"random{++number}", block).ToTheEndAsync((uint)path),
            iter: Processes,
            threads: 1,
            print: model => $"path {model.Item2}:\n{Walk.Draw("random", model.Item1).Process.ToXml()}");
    }

    private sealed class Walk(CaseHost host, string processId, Block block)
    {
        private readonly ProcessModel _model = Draw(processId, block).Process.Build();
        private Guid _caseId;
        private DateTimeOffset _now = CaseHost.Start;

        public static (BpmnBuilder Process, Names Names) Draw(string processId, Block block)
        {
            var (process, names) = (BpmnBuilder.Process(processId).MessageStart("start", $"Go {processId}"), new Names { JobType = "notify" });
            block.Draw(process, names);
            return (process.End(), names);
        }

        public async Task ToTheEndAsync(uint chance)
        {
            await BeginAsync();
            for (var step = 0; await StateAsync() is Instance.Running running; step++)
            {
                Assert.True(step < MaxSteps, "Expected the process to end, but it goes on.");
                Assert.Empty(running.Incidents);
                var choices = ChoicesOf(running).ToList();
                Assert.NotEmpty(choices);
                chance = (chance * 1_664_525) + 1_013_904_223;
                await using var another = host.Beside();
                another.Clock.SetUtcNow(_now);
                await choices[(int)((chance >> 8) % (uint)choices.Count)](another);
                await KeptStates.AssertFollowFromEventsAsync(another.Get<IServiceProvider>(), Cancellation);
            }

            Assert.Equal(EndKind.Completed, Assert.IsType<Instance.Ended>(await StateAsync()).Kind);
        }

        private async Task BeginAsync()
        {
            var (process, names) = Draw(processId, block);
            var deployed = await host.SendAsync("coord-un", new DeployWorkflow([new($"{processId}.bpmn", process.ToXml()), Ladder]));
            Assert.False(deployed.IsRejected, deployed.IsRejected ? deployed.Rejection.Message : null);
            _caseId = (await host.DoAsync("coord-un", new OpenCase(processId, "LBY", Marking.Green, "en", ["UN"], StartSource.Signal))).CaseId;
            var variables = Values.Context([.. names.Variables, (Names.Term, "PT10H")]);
            var started = await host.DoAsync("coord-un", new PublishMessage(_caseId, $"Go {processId}", null, variables, TimeSpan.Zero, null));
            Assert.NotNull(started.StartedInstanceId);
        }

        /// <summary>The fold of the stored events.</summary>
        private async Task<Instance> StateAsync()
        {
            var types = host.Get<EventTypes>();
            var rows = await host.WithDbAsync(db => db.Events
                .Where(row => row.CaseId == _caseId && row.Type.StartsWith("instance.")).OrderBy(row => row.Version).ToListAsync(Cancellation));
            Assert.Single(rows.Select(row => row.StreamId).Distinct());
            return rows.Select(row => (InstanceEvent)types.Read(row.Type, row.Body)).Aggregate(Instance.None, Instance.Evolve);
        }

        private IEnumerable<Func<CaseHost, Task>> ChoicesOf(Instance.Running running) =>
        [
            .. running.Tasks.Values.Where(task => task.Transition is null).Select(task => (Func<CaseHost, Task>)(on =>
                on.DoAsync("fp-un", new CompleteTask(task.Id.Value, FeelContext.Empty)))),
            .. running.Jobs.Values.Where(job => job.Listener is null).Take(1).Select(_ => (Func<CaseHost, Task>)(on => on.DeliverAsync())),
            .. running.Jobs.Where(job => job.Value.Listener is not null).Select(job => (Func<CaseHost, Task>)(on =>
                on.DoAsync("coord-un", new CompleteListenerJob(job.Key.Value)))),
            .. running.Subscriptions.Values.Select(open => (Func<CaseHost, Task>)(on => on.DoAsync(
                "coord-un", new PublishMessage(_caseId, open.MessageName, "key", FeelContext.Empty, TimeSpan.Zero, null)))),
            .. running.Timers.Values.Select(timer => timer.DueAt).Order().Take(1).Select(due => (Func<CaseHost, Task>)(on => PassAsync(on, due))),
            .. running.Elements.Values.SelectMany(visit => Choose(visit)),
        ];

        private async Task PassAsync(CaseHost on, DateTimeOffset due)
        {
            _now = due > _now ? due : _now;
            await on.WaitUntilAsync(_now);
        }

        private IEnumerable<Func<CaseHost, Task>> Choose(ElementInstance visit) =>
            visit is not { Loop: null } || _model.FindNode(visit.ElementId) is not AdHocSubProcess adHoc
                ? []
                : visit.AdHoc is { Activated: > MaxChosen }
                    ? [on => on.DoAsync("coord-un", new CompleteAdHocSubProcess(visit.Id.Value, "Enough."))]
                    : adHoc.Activatable.Select(activity => (Func<CaseHost, Task>)(on => on.DoAsync(
                        "coord-un", new ActivateAdHocActivities(visit.Id.Value, [new AdHocChoice(activity.Id)], "It is needed."))));
    }
}
