using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Specs;

/// <summary>
/// Drives one instance with a fixed clock and counted ids, and says what is expected of it. After every command the state is compared with the
/// fold of all events read back from JSON.
/// </summary>
internal sealed class InstanceSpec
{
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly Actor FocalPoint = new("person-fp-un", "fp-un", "UN");

    private readonly List<InstanceEvent> _all = [];
    private ProcessEnvironment _environment;
    private Actor _actor = FocalPoint;
    private ImmutableSortedSet<string> _groups = ImmutableSortedSet.Create(StringComparer.Ordinal, BpmnBuilder.DefaultGroup);
    private Instance _state = Instance.None;
    private ImmutableArray<InstanceEvent> _last = [];
    private Rejection? _rejection;
    private int _ids;

    private InstanceSpec(ProcessEnvironment environment) => _environment = environment;

    public Instance State => _state;

    public ProcessModel Process => _environment.Model;

    public Instance.Running Running => Assert.IsType<Instance.Running>(_state);

    public DateTimeOffset Now { get; private set; } = Begin;

    public IReadOnlyList<InstanceEvent> All => _all;

    public ImmutableArray<InstanceEvent> Last => _last;

    public Rejection? Rejection => _rejection;

    public ProcessEnvironment Environment => _environment;

    /// <summary>What the last migration was foretold to do.</summary>
    public MigrationReport? LastReport { get; set; }

    public static InstanceSpec Given(ProcessModel model) =>
        new(new ProcessEnvironment(model, ImmutableDictionary<string, DecisionModel>.Empty, WorkingCalendars.None, EscalationPolicies.None));

    public static InstanceSpec Given(BpmnBuilder process) => Given(process.Build());

    public InstanceSpec With(Func<ProcessEnvironment, ProcessEnvironment> change)
    {
        _environment = change(_environment);
        return this;
    }

    /// <summary>Counts what happened in another run as if it had happened here; only for looking at all events.</summary>
    public InstanceSpec Including(InstanceSpec other)
    {
        _all.AddRange(other._all);
        return this;
    }

    public InstanceSpec As(Actor actor, params string[] groups)
    {
        (_actor, _groups) = (actor, groups.ToImmutableSortedSet(StringComparer.Ordinal));
        return this;
    }

    public InstanceSpec AsFocalPoint() => As(FocalPoint, BpmnBuilder.DefaultGroup);

    public InstanceSpec When(InstanceCommand command)
    {
        var decision = InstanceDecider.Decide(command, _state, _environment, Context());
        _rejection = decision.IsRejected ? decision.Rejection : null;
        _last = decision.IsRejected ? [] : decision.Events;
        _all.AddRange(_last);
        _state = _last.Aggregate(_state, Instance.Evolve);
        Assert.Equal(EventJson.Write(_state), EventJson.Write(_all.Select(EventText.WriteAndRead).Aggregate(Instance.None, Instance.Evolve)));
        return this;
    }

    /// <summary>Asks a question that changes nothing.</summary>
    public TAnswer Ask<TAnswer>(Func<ProcessEnvironment, DecisionContext, TAnswer> question) => question(_environment, Context());

    public InstanceSpec WhenStarted(params (string Name, object? Value)[] variables) =>
        When(new InstanceCommand.Start(new InstanceId(NewId()), $"{_environment.Model.Id}:1", Values.Context(variables)));

    public InstanceSpec WhenCompleted(string userTask, params (string Name, object? Value)[] variables) =>
        When(new InstanceCommand.CompleteTask(TaskAt(userTask).Id, Values.Context(variables)));

    public InstanceSpec WhenJobCompleted(string element, params (string Name, object? Value)[] variables) =>
        When(new InstanceCommand.CompleteJob(JobAt(element).Id, Values.Context(variables)));

    public InstanceSpec WhenJobThrows(string element, string errorCode) =>
        When(new InstanceCommand.ThrowJobError(JobAt(element).Id, errorCode, "It failed.", FeelContext.Empty));

    public InstanceSpec WhenMessage(string name, params (string Name, object? Value)[] variables)
    {
        var subscription = Running.Subscriptions.Values.First(open => open.MessageName == name);
        return When(new InstanceCommand.CorrelateMessage(subscription.Id, NewId(), Values.Context(variables)));
    }

    public InstanceSpec WhenSignal(string name, params (string Name, object? Value)[] variables) =>
        When(new InstanceCommand.CatchSignal(name, Values.Context(variables)));

    public InstanceSpec WhenSet(params (string Name, object? Value)[] variables) =>
        When(new InstanceCommand.SetVariables(Values.Context(variables)));

    /// <summary>Somebody chooses activities of an ad-hoc sub-process, the first of those that run.</summary>
    public InstanceSpec WhenActivated(string adHoc, params string[] activities) =>
        When(new InstanceCommand.ActivateAdHoc(
            ElementAt(adHoc).Id, [.. activities.Select(activity => new AdHocActivity(activity, FeelContext.Empty))], "It is needed."));

    /// <summary>A coordinator lets it go on elsewhere.</summary>
    public InstanceSpec WhenModified(ImmutableArray<EndedElement> ended, ImmutableArray<BegunElement> begun) =>
        When(new InstanceCommand.Modify(begun, ended, "It was entered by mistake."));

    /// <summary>The term of assessments has changed.</summary>
    public InstanceSpec WhenRetimed(string assess) =>
        When(new InstanceCommand.Retime(Values.Context(("terms", Values.Context(("assess", assess))))));

    /// <summary>Lets time pass without a pump.</summary>
    public InstanceSpec Pass(TimeSpan time)
    {
        Now += time;
        return this;
    }

    /// <summary>Lets time pass, and fires what is due as a pump would.</summary>
    public InstanceSpec WhenTimePasses(TimeSpan time)
    {
        Now += time;
        while (_state is Instance.Running running && running.TimersDueBy(Now) is [var timer, ..])
        {
            When(new InstanceCommand.FireTimer(timer.Id, timer.DueAt));
        }

        return this;
    }

    public InstanceSpec WhenRetried(params (string Name, object? Value)[] corrections) =>
        When(new InstanceCommand.RetryIncident(Running.Incidents.Values.First().Id, Values.Context(corrections)));

    public InstanceSpec ThenTakes(params string[] flows)
    {
        Assert.Equal(flows, _last.OfType<InstanceEvent.FlowTaken>().Select(taken => taken.FlowId));
        return this;
    }

    public InstanceSpec ThenCompletes(params string[] elements)
    {
        Assert.Equal(elements, _last.OfType<InstanceEvent.ElementCompleted>().Select(completed => completed.ElementId));
        return this;
    }

    /// <summary>Exactly these elements are active, sub-processes and multi-instance bodies included.</summary>
    public InstanceSpec ThenIsAt(params string[] elements)
    {
        var active = Running.Elements.Values.Where(element => element.ScopeId is not null).Select(element => element.ElementId);
        Assert.Equal(elements.Order(StringComparer.Ordinal), active.Order(StringComparer.Ordinal));
        return this;
    }

    public InstanceSpec ThenEnds(EndKind kind = EndKind.Completed)
    {
        Assert.Equal(kind, Assert.IsType<Instance.Ended>(_state).Kind);
        return this;
    }

    public InstanceSpec ThenVariable(string name, object? value)
    {
        var variables = _state is Instance.Running running ? running.Variables : _all.OfType<InstanceEvent.Ended>().Single().Variables;
        Assert.True(variables.TryGet(name, out var found), $"There is no variable {name}.");
        Assert.Equal(Values.Of(value), found);
        return this;
    }

    public InstanceSpec ThenNoVariable(string name)
    {
        var variables = _state is Instance.Running running ? running.Variables : _all.OfType<InstanceEvent.Ended>().Single().Variables;
        Assert.False(variables.TryGet(name, out _), $"There is a variable {name}.");
        return this;
    }

    public InstanceSpec ThenIncident(string element, string code)
    {
        var incident = Assert.Single(Running.Incidents.Values);
        Assert.Equal((element, code), (incident.ElementId, incident.Code));
        return this;
    }

    public InstanceSpec ThenNoIncident()
    {
        Assert.Empty(Running.Incidents);
        return this;
    }

    public InstanceSpec ThenRejected(Rejection rejection)
    {
        Assert.Equal(rejection, _rejection);
        return this;
    }

    public InstanceSpec ThenRejected(string code)
    {
        Assert.Equal(code, _rejection?.Code);
        return this;
    }

    public InstanceSpec ThenNothing()
    {
        Assert.Null(_rejection);
        Assert.Empty(_last);
        return this;
    }

    public InstanceSpec Then<TEvent>(Action<TEvent> expect)
        where TEvent : InstanceEvent
    {
        expect(Assert.Single(_last.OfType<TEvent>()));
        return this;
    }

    public InstanceSpec Then<TEvent>(int count = 1)
        where TEvent : InstanceEvent
    {
        Assert.Equal(count, _last.OfType<TEvent>().Count());
        return this;
    }

    public ElementInstance ElementAt(string element) =>
        Running.Elements.Values.OrderBy(visit => visit.Order).First(visit => visit.ElementId == element && visit.Loop is null);

    public HumanTask TaskAt(string element) => Running.Tasks.Values.First(task => task.ElementId == element);

    public OpenJob JobAt(string element) => Running.Jobs.Values.First(job => job.ElementId == element);

    public OpenCall CallAt(string element) => Running.Calls.Values.First(call => call.ElementId == element);

    public PendingTimer TimerAt(string element) => Running.Timers.Values.First(timer => timer.ElementId == element);

    private DecisionContext Context() => new(Now, _actor, _groups, NewId, () => 0.5);

    private Guid NewId() => new(++_ids, 0, 0, new byte[8]);
}
