using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CsCheck;

namespace CaseFlow.Engine.Tests.RandomModels;

/// <summary><see cref="InstanceSpec"/> compares, after every step, the state with the fold of all events read back from JSON.</summary>
public sealed class RandomModelTests
{
    private const int MaxDepth = 3;
    private const int Paths = 20;
    private const int MaxSteps = 2_000;
    private const int MaxRetimed = 20;
    private const int MaxChosen = 5;
    private const int MaxDenied = 5;

    private static readonly int Processes = Environment.GetEnvironmentVariable("CASEFLOW_FULL") == "1" ? 1_000 : 50;

    /// <summary>What fails is printed as the smallest model found that still fails.</summary>
    [Fact]
    public void Any_model_can_be_driven_to_its_end_on_any_path() =>
        Gen.Select(Blocks.OfDepth(MaxDepth), Gen.Int[0, int.MaxValue].Array[Paths]).Sample(
            (block, paths) => Assert.All(paths, path => DriveToEnd(block, path)),
            iter: Processes,
            print: model => $"paths {string.Join(", ", model.Item2)}:\n{Draw(model.Item1).Process.ToXml()}");

    private static void DriveToEnd(Block block, int path)
    {
        var (process, names) = Draw(block);
        var spec = InstanceSpec.Given(process)
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted([.. names.Variables, (Names.Term, "PT10H")]);
        // its own sequence, so that a printed path can be walked again
        var state = (uint)path;
        for (var step = 0; spec.State is Instance.Running running; step++)
        {
            Assert.True(step < MaxSteps, "Expected the process to end, but it goes on.");
            Assert.Empty(running.Incidents);
            var choices = ChoicesOf(spec, running);
            Assert.NotEmpty(choices);
            state = (state * 1_664_525) + 1_013_904_223;
            choices[(int)((state >> 8) % (uint)choices.Length)]();
        }

        ExpectEachVisitOnce(spec);
    }

    /// <summary>The blocks have no loops: outside multi-instance activities nothing is visited twice, or a join let tokens through one by one.</summary>
    private static void ExpectEachVisitOnce(InstanceSpec spec)
    {
        var entered = spec.All.OfType<InstanceEvent.ElementEntered>().ToDictionary(visit => visit.ElementInstanceId);
        bool IsRepeated(InstanceEvent.ElementEntered visit) =>
            visit.LoopCounter is not null || (entered.TryGetValue(visit.ScopeId, out var scope) && IsRepeated(scope));
        Assert.Distinct(entered.Values.Where(visit => !IsRepeated(visit)).Select(visit => visit.ElementId));
    }

    private static (BpmnBuilder Process, Names Names) Draw(Block block)
    {
        var (process, names) = (BpmnBuilder.Process().Start(), new Names());
        block.Draw(process, names);
        return (process.End(), names);
    }

    // a step of the ladder of a task that was due before it was opened is late from its birth
    private static void PassUntilNextTimer(InstanceSpec spec)
    {
        var due = spec.Running.Timers.Values.Min(timer => timer.DueAt);
        spec.WhenTimePasses(due > spec.Now ? due - spec.Now : TimeSpan.Zero);
    }

    private static void Retime(InstanceSpec spec, string term)
    {
        var before = spec.Running.Tasks;
        spec.When(new InstanceCommand.Retime(Values.Context((Names.Term, term))));
        foreach (var (id, task) in spec.Running.Tasks)
        {
            Assert.True(
                term == "PT30H" ? task.DueAt >= before[id].DueAt : task.DueAt <= before[id].DueAt,
                $"The term {term} moved {before[id].DueAt} to {task.DueAt} at {spec.Now}.");
        }
    }

    /// <summary>What people could do with an ad-hoc sub-process; they complete it when they have chosen often enough.</summary>
    private static IEnumerable<Action> Choose(InstanceSpec spec, ElementInstance visit) =>
        visit is not { Loop: null } || spec.Process.FindNode(visit.ElementId) is not AdHocSubProcess adHoc
            ? []
            : visit.AdHoc is { Activated: > MaxChosen }
                ? [() => spec.When(new InstanceCommand.CompleteAdHoc(visit.Id, "Enough."))]
                : adHoc.Activatable.Select(activity => (Action)(() => spec.When(
                    new InstanceCommand.ActivateAdHoc(visit.Id, [new(activity.Id, FeelContext.Empty)], "It is needed."))));

    /// <summary>Everything that could happen next.</summary>
    private static ImmutableArray<Action> ChoicesOf(InstanceSpec spec, Instance.Running running) =>
    [
        .. running.Tasks.Values.Where(task => task.Transition is null).Select(task => (Action)(() => spec.When(
            new InstanceCommand.CompleteTask(task.Id, FeelContext.Empty)))),
        .. spec.All.OfType<InstanceEvent.TaskTransitionDenied>().Count() > MaxDenied ? [] : running.Jobs.Values
            .Where(job => job.Listener is { CanDeny: true })
            .Select(job => (Action)(() => spec.When(new InstanceCommand.CompleteJob(job.Id, FeelContext.Empty, DeniedReason: "Not today.")))),
        .. running.Jobs.Keys.Select(id => (Action)(() => spec.When(new InstanceCommand.CompleteJob(id, FeelContext.Empty)))),
        .. running.Subscriptions.Keys.Select(id => (Action)(() => spec.When(new InstanceCommand.CorrelateMessage(id, Guid.Empty, FeelContext.Empty)))),
        .. spec.All.OfType<InstanceEvent.TaskRetimed>().Count() > MaxRetimed ? [] : new Action[] { () => Retime(spec, "PT2H"), () => Retime(spec, "PT30H") },
        .. running.Elements.Values.Where(visit => visit.ElementId.StartsWith("chosen", StringComparison.Ordinal)).SelectMany(visit => Choose(spec, visit)),
        .. running.Timers.IsEmpty ? [] : new Action[] { () => PassUntilNextTimer(spec) },
    ];
}
