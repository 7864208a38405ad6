using System.Collections.Immutable;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Dmn.Tests;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Scenarios;

/// <summary>
/// Runs instances in memory as a host runs those of one case: called processes, messages, signals, jobs and timers follow by
/// <see cref="StageReactions"/>, under a clock that only steps move. Ids are counted, so the same scenario always gives the same.
/// </summary>
internal sealed class Stage
{
    // what stands still after that many timers would go on for ever, or does so for too long to be watched
    private const int MostTimers = 10_000;

    private readonly ScenarioWorkflows _workflows;
    private readonly StageReactions _reactions;
    private readonly Queue<Func<Rejection?>> _following = new();
    private readonly HashSet<IncidentId> _expectedIncidents = [];
    private StageState _state;
    private int _ids;

    public Stage(ScenarioWorkflows workflows, Scenario scenario)
    {
        (_workflows, _state) = (workflows, new StageState(scenario.Now));
        CaseId = NewId().ToString();
        _reactions = new StageReactions(this, scenario);
    }

    /// <summary>The id of the one case that is played.</summary>
    public string CaseId { get; }

    public WorkflowBundle Bundle => _workflows.Bundle;

    public DateTimeOffset Now => _state.Now;

    public ImmutableList<Move> Path => _state.Path;

    /// <summary>All instances, in the order of their starts.</summary>
    public IEnumerable<StagedInstance> Instances => _state.Instances.Values.OrderBy(instance => instance.Number);

    /// <summary>Incidents that no step has expected.</summary>
    public IEnumerable<Incident> UnexpectedIncidents =>
        Running.SelectMany(running => running.Incidents.Values).Where(incident => !_expectedIncidents.Contains(incident.Id));

    public IEnumerable<Instance.Running> Running => Instances.Select(instance => instance.State).OfType<Instance.Running>();

    public StagedInstance? Find(InstanceId id) => _state.Instances.GetValueOrDefault(id);

    /// <summary>A signal from outside, within a step.</summary>
    public Rejection? Broadcast(string signal, FeelContext variables) => _reactions.Broadcast(signal, variables, from: null);

    public void Expect(IncidentId incident) => _expectedIncidents.Add(incident);

    /// <summary>The instance that a step is about: the newest of a process, else the first of all.</summary>
    public StagedInstance? Of(string? processId) =>
        processId is null ? Instances.FirstOrDefault() : Instances.LastOrDefault(instance => instance.ProcessId == processId);

    /// <summary>What a file writes, as a value; FEEL in it sees these variables and the stage's time.</summary>
    public StepProblem? Evaluate(FeelValue written, FeelContext variables, out FeelValue value)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        value = Written.In(written, variables, new FeelHost(Now, NewId, () => 0.5), problems);
        return problems.Count == 0 ? null : new StepProblem(string.Join(" ", problems));
    }

    /// <summary>The same of an object.</summary>
    public StepProblem? Evaluate(FeelContext written, FeelContext variables, out FeelContext values)
    {
        var problem = Evaluate((FeelValue)written, variables, out var value);
        values = (FeelContext)value;
        return problem;
    }

    /// <summary>Carries out a command and all that follows from it; a refusal leaves everything as it was.</summary>
    private Rejection? Do(Func<Rejection?> work)
    {
        var before = _state;
        _following.Clear();
        var rejection = work();
        for (var steps = 0; rejection is null && _following.TryDequeue(out var next); steps++)
        {
            rejection = steps < UnitOfWork.MaxEvents ? next() : UnitOfWork.TooManyEvents;
        }

        if (rejection is not null)
        {
            _state = before;
        }

        return rejection;
    }

    /// <summary>A command for one instance, as a whole step.</summary>
    public StepProblem? Command(InstanceId id, InstanceCommand command, Acting? acting = null) => Perform(() => Send(id, command, acting));

    /// <summary>A whole step: what it does, all that follows, and what is due by then.</summary>
    public StepProblem? Perform(Func<Rejection?> work) => StepProblem.Unless(Do(work)) ?? PassTimeTo(Now);

    /// <summary>Moves the clock, and fires the timers on the way in the order in which they are due.</summary>
    public StepProblem? PassTimeTo(DateTimeOffset moment)
    {
        for (var fired = 0; NextTimer(moment) is var (id, timer); fired++)
        {
            if (fired == MostTimers)
            {
                return new($"Expected at most {MostTimers} timers until {Wording.Of(moment)}, but {timer.ElementId} goes on.");
            }

            _state = _state with { Now = timer.DueAt > Now ? timer.DueAt : Now };
            if (Do(() => Send(id, new InstanceCommand.FireTimer(timer.Id, timer.DueAt))) is { } rejection)
            {
                return StepProblem.Of(rejection);
            }
        }

        _state = _state with { Now = moment > Now ? moment : Now };
        return null;
    }

    /// <summary>The stand-in whose turn it is, within a command; null when the scenario names none.</summary>
    public StandIn? Next(string kind, ImmutableSortedDictionary<string, ImmutableArray<StandIn>> known, string name)
    {
        if (!known.TryGetValue(name, out var standIns))
        {
            return null;
        }

        var used = _state.Used.GetValueOrDefault($"{kind} {name}");
        _state = _state with { Used = _state.Used.SetItem($"{kind} {name}", used + 1) };
        return standIns[Math.Min(used, standIns.Length - 1)];
    }

    /// <summary>Starts an instance within a command.</summary>
    public Rejection? Start(string processId, InstanceStart start, WorkflowBundle? among = null)
    {
        var id = start.InstanceId ?? new InstanceId(NewId());
        var instance = new StagedInstance(id, _state.Instances.Count + 1, among ?? Bundle, processId, Instance.None, FeelContext.Empty);
        _state = _state with { Instances = _state.Instances.Add(id, instance) };
        var variables = start.Variables.With("caseId", new FeelString(CaseId));
        return Send(id, new InstanceCommand.Start(id, $"{processId}:1", variables, start.StartElementId, start.MessageName, start.Parent));
    }

    /// <summary>Gives an instance a command within another; what follows is done afterwards.</summary>
    public Rejection? Send(InstanceId id, InstanceCommand command, Acting? acting = null)
    {
        if (Find(id) is not { } instance)
        {
            return InstanceRejections.NotFound;
        }

        var decision = InstanceDecider.Decide(command, instance.State, EnvironmentOf(instance.Workflows, instance.ProcessId), Context(acting ?? Acting.System));
        if (decision.IsRejected)
        {
            return decision.Rejection;
        }

        foreach (var happened in decision.Events)
        {
            Record(id, happened);
        }

        return null;
    }

    /// <summary>Lets an instance go on as its process is drawn among other workflows, within a command.</summary>
    public Rejection? Migrate(StagedInstance instance, WorkflowBundle to, ImmutableSortedDictionary<string, string> elements, string grounds)
    {
        var version = instance.State.Key() is { } key ? key.Version + 1 : 1;
        var command = new InstanceCommand.Migrate(
            $"{new ProcessKey(instance.ProcessId, version)}", EnvironmentOf(to, instance.ProcessId), elements, grounds);
        if (Send(instance.Id, command) is { } rejection)
        {
            return rejection;
        }

        _state = _state with { Instances = _state.Instances.SetItem(instance.Id, _state.Instances[instance.Id] with { Workflows = to }) };
        return null;
    }

    /// <summary>The other workflows of a name that a step gives; null when there are none.</summary>
    public WorkflowBundle? Others(string name) => _workflows.Others.GetValueOrDefault(name);

    /// <summary>Tells the mailbox within a command.</summary>
    public Decision<MailboxEvent> Tell(MailboxCommand command)
    {
        var decision = MailboxDecider.Decide(command, _state.Mailbox, Context(Acting.System));
        foreach (var happened in decision.IsRejected ? [] : decision.Events)
        {
            _state = _state with { Mailbox = Mailbox.Evolve(_state.Mailbox, happened) };
            _following.Enqueue(() => _reactions.To(happened));
        }

        return decision;
    }

    public Guid NewId() => new(++_ids, 0, 0, new byte[8]);

    private void Record(InstanceId id, InstanceEvent happened)
    {
        var before = _state.Instances[id];
        var after = before with
        {
            State = Instance.Evolve(before.State, happened),
            LastVariables = happened is InstanceEvent.Ended ended ? ended.Variables : before.LastVariables,
        };
        _state = _state with { Instances = _state.Instances.SetItem(id, after), Path = PathAfter(before.Process, happened) };
        _following.Enqueue(() => _reactions.To(id, happened));
    }

    private ImmutableList<Move> PathAfter(ProcessModel process, InstanceEvent happened) => happened switch
    {
        InstanceEvent.ElementEntered e => Path.Add(new(process, MoveKind.Entered, e.ElementId)),
        InstanceEvent.ElementCompleted e => Path.Add(new(process, MoveKind.Completed, e.ElementId)),
        InstanceEvent.FlowTaken e => Path.Add(new(process, MoveKind.Flow, e.FlowId)),
        _ => Path,
    };

    private (InstanceId Id, PendingTimer Timer)? NextTimer(DateTimeOffset moment) =>
        Running.SelectMany(running => running.TimersDueBy(moment).Take(1).Select(timer => (running.Id, Timer: timer)))
            .OrderBy(due => due.Timer.DueAt)
            .Select(due => ((InstanceId, PendingTimer)?)due)
            .FirstOrDefault();

    private ProcessEnvironment EnvironmentOf(WorkflowBundle among, string processId) =>
        new(among.Processes[processId], among.Decisions, _workflows.Reference.Calendars, _workflows.Reference.Escalations)
        {
            StepLimit = Definitions.StepLimit,
        };

    private DecisionContext Context(Acting acting) => new(Now, acting.Actor, acting.Groups, NewId, () => 0.5);
}
