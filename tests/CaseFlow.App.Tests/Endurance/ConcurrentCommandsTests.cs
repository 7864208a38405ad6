using System.Collections.Concurrent;
using CaseFlow.App.Cases;
using CaseFlow.App.Messages;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Testing;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Endurance;

/// <summary>Sixteen workers who do at random what can be done with tasks, on fifty instances, at the same time.</summary>
public sealed class ConcurrentCommandsTests(ITestOutputHelper output)
{
    private const int Workers = 16;
    private const int Instances = 50;
    private const int Cases = 10;
    private const string Why = "It is needed.";

    private static readonly int Commands = LongRun.IsAskedFor ? 10_000 : 1_600;
    private static readonly int Rounds = LongRun.IsAskedFor ? 15 : 3;
    private static readonly string[] Posts = ["fp-un", "desk-un", "legal-un", "coord-un"];

    // what a command may meet when others were quicker; a conflict or a fault is never the answer
    private static readonly string[] Expected = ["task.", "caller.role_needed"];

    private readonly ConcurrentDictionary<string, int> _answers = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_task_has_one_owner_is_done_once_and_no_token_is_lost_or_doubled(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await StartAsync(host);

        await Task.WhenAll(Enumerable.Range(1, Workers).Select(worker => WorkAsync(host, new Random(worker))));
        output.WriteLine($"{provider}: {string.Join(", ", _answers.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key} {pair.Value}"))}");
        Assert.Equal(Commands, _answers.Values.Sum());
        Assert.True(_answers["done"] > Commands / 10, "Hardly any command was accepted.");
        await FinishAsync(host);

        var streams = await EventsAsync(host);
        Assert.Equal(Instances, streams.Count);
        Assert.All(streams, ExpectSound);
    }

    private static async Task StartAsync(CaseHost host)
    {
        var rounds = FeelContext.Of(("left", new FeelNumber(Rounds)));
        await host.SeedAsync(Posts);
        var deployed = await host.SendAsync("coord-un", new DeployWorkflow([new("fork.bpmn", Fork)]));
        Assert.False(deployed.IsRejected, deployed.IsRejected ? deployed.Rejection.Message : null);
        for (var number = 0; number < Cases; number++)
        {
            var opened = await host.DoAsync("coord-un", new OpenCase($"Case {number}", "LBY", Marking.Green, "en", ["UN"], StartSource.Signal));
            for (var instance = 0; instance < Instances / Cases; instance++)
            {
                await host.DoAsync("coord-un", new PublishMessage(opened.CaseId, "Go", null, rounds, TimeSpan.Zero, null));
            }
        }
    }

    private async Task WorkAsync(CaseHost host, Random chance)
    {
        await Task.Yield();
        IReadOnlyList<Guid> known = [];
        for (var number = 0; number < Commands / Workers; number++)
        {
            // what others have ended meanwhile stays among what is tried
            known = number % 25 == 0 ? await OpenAsync(host) : known;
            var (post, task) = (Posts[chance.Next(Posts.Length)], known[chance.Next(known.Count)]);
            int? version = chance.Next(3) == 0 ? chance.Next(4) : null;
            var outcome = await host.SendAsync(post, Draw(chance, task, version));
            _answers.AddOrUpdate(outcome.IsRejected ? outcome.Rejection.Code : "done", 1, (_, count) => count + 1);
            Assert.True(
                !outcome.IsRejected || Expected.Any(start => outcome.Rejection.Code.StartsWith(start, StringComparison.Ordinal)),
                outcome.IsRejected ? $"{outcome.Rejection.Code}: {outcome.Rejection.Message}" : null);
        }
    }

    private static ICommand<Outcome<TaskReceipt>> Draw(Random chance, Guid task, int? version) => chance.Next(20) switch
    {
        < 4 => new ClaimTask(task, version),
        < 6 => new ReleaseTask(task, version),
        6 => new StartTask(task, version),
        7 => new StopTask(task, version),
        8 => new AssignTask(task, Posts[chance.Next(Posts.Length)], Why, ExpectedVersion: version),
        9 => new ForwardTask(task, ["DESK@UN", "FP@UN"], Why, version),
        10 => new DelegateTask(task, Posts[chance.Next(Posts.Length)], chance.Next(2) == 0, Why, ExpectedVersion: version),
        11 => new ResolveTask(task, "Looked at.", version),
        12 => new UpdateTask(task, Why, Priority: chance.Next(100), ExpectedVersion: version),
        13 => new SuspendTask(task, Why, ExpectedVersion: version),
        14 or 15 => new ResumeTask(task, version),
        16 => new CommentTask(task, "Seen.", version),
        17 => new SkipTask(task, Why, version),
        _ => new CompleteTask(task, FeelContext.Empty, version),
    };

    private static Task<List<Guid>> OpenAsync(CaseHost host) => host.WithDbAsync(db => db.Set<TaskRow>()
        .Where(row => row.EndedAt == null).OrderBy(row => row.TaskId).Select(row => row.TaskId).ToListAsync(Cancellation));

    /// <summary>A coordinator skips whatever is left, so that every token comes to the end.</summary>
    private static async Task FinishAsync(CaseHost host)
    {
        while (await OpenAsync(host) is { Count: > 0 } left)
        {
            foreach (var task in left)
            {
                var resting = await host.SendAsync("coord-un", new ResumeTask(task));
                Assert.True(!resting.IsRejected || resting.Rejection.Code == "task.not_suspended", resting.IsRejected ? resting.Rejection.Message : null);
                await host.DoAsync("coord-un", new SkipTask(task, Why));
            }
        }
    }

    private static async Task<List<List<InstanceEvent>>> EventsAsync(CaseHost host)
    {
        var types = host.Get<EventTypes>();
        var rows = await host.WithDbAsync(db => db.Events
            .Where(row => row.Type.StartsWith("instance.")).OrderBy(row => row.Version).ToListAsync(Cancellation));
        return [.. rows.GroupBy(row => row.StreamId, (_, stream) => stream.Select(row => (InstanceEvent)types.Read(row.Type, row.Body)).ToList())];
    }

    private static void ExpectSound(List<InstanceEvent> events)
    {
        var state = Instance.None;
        var ended = new List<string>();
        foreach (var happened in events)
        {
            if (happened is not InstanceEvent.TaskOpened && TaskOf(happened) is { } id)
            {
                Assert.Contains(id, ((Instance.Running)state).Tasks.Keys);
                ExpectOwned(((Instance.Running)state).Tasks[id], happened);
            }

            ended.AddRange(happened switch
            {
                InstanceEvent.TaskCompleted done => [done.ElementId],
                InstanceEvent.TaskSkipped skipped => [skipped.ElementId],
                _ => Array.Empty<string>(),
            });
            Assert.True(happened is not InstanceEvent.TaskOpened { ElementId: "after" } || ended.Count % 4 == 3, "The join let a token through too early.");
            state = Instance.Evolve(state, happened);
        }

        Assert.Equal(Rounds * 4, ended.Count);
        Assert.All(ended.Chunk(4), round => Assert.Equal(["one", "three", "two", "after"], [.. round[..3].Order(StringComparer.Ordinal), round[3]]));
        Assert.Equal(EndKind.Completed, Assert.IsType<Instance.Ended>(state).Kind);
    }

    private static TaskId? TaskOf(InstanceEvent happened) =>
        happened.GetType().GetProperty("TaskId")?.GetValue(happened) is TaskId id ? id : null;

    private static void ExpectOwned(HumanTask task, InstanceEvent happened)
    {
        if (happened is InstanceEvent.TaskClaimed claimed)
        {
            Assert.True(task.Owner is null, $"{claimed.Owner.PersonId} claimed what {task.Owner?.PersonId} had.");
        }
        else if (happened is InstanceEvent.TaskCompleted completed)
        {
            Assert.Equal(task.Owner?.PersonId, completed.Facts.CompletedBy);
        }
    }

    private static string Fork { get; } =
        $"""
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
          <message id="Message_Go" name="Go" />
          <process id="fork" isExecutable="true">
            <startEvent id="start">{SmallProcess.OnGo}</startEvent>
            <exclusiveGateway id="again" /><parallelGateway id="split" /><parallelGateway id="join" />
            {Step("one")}{Step("two")}{Step("three")}{Step("after")}
            <scriptTask id="count"><extensionElements><zeebe:script expression="=left - 1" resultVariable="left" /></extensionElements></scriptTask>
            <exclusiveGateway id="enough" default="enough-again" /><endEvent id="end" />
            {Flow("start", "again")}{Flow("again", "split")}{Flow("join", "after")}{Flow("after", "count")}{Flow("count", "enough")}
            {Flow("enough", "again")}{Flow("enough", "end", "=left = 0")}
            {string.Concat(new[] { "one", "two", "three" }.Select(step => Flow("split", step) + Flow(step, "join")))}
          </process>
        </definitions>
        """;

    private static string Flow(string from, string to, string? condition = null) =>
        $"""
        <sequenceFlow id="{from}-{to}" sourceRef="{from}" targetRef="{to}">
          {(condition is null ? "" : $"<conditionExpression>{condition}</conditionExpression>")}
        </sequenceFlow>
        """;

    private static string Step(string id) =>
        $"""
        <userTask id="{id}" name="Task {id}"><extensionElements>
          <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN, DESK@UN, LEGAL@UN" />
          <zeebe:properties><zeebe:property name="skippable" value="true" /></zeebe:properties>
        </extensionElements></userTask>
        """;
}
