using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Suspending;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Execution;

/// <summary>
/// Carries out one command on a running instance: elements are entered, queued and activated in that order, until all that is left waits.
/// A step that fails leaves nothing behind but its incident.
/// </summary>
internal sealed class Run
{
    private readonly Ledger _ledger;
    private readonly Queue<ElementInstanceId> _entered = new();
    private readonly ConditionWatch _conditions = new();
    private int _steps;

    public Run(Instance state, ProcessEnvironment environment, DecisionContext context)
    {
        (_ledger, Environment, Context) = (new Ledger(state), environment, context);
        Expressions = new Expressions(this, context);
    }

    public ProcessEnvironment Environment { get; private set; }

    public DecisionContext Context { get; }

    public Expressions Expressions { get; }

    public ProcessModel Model => Environment.Model;

    public bool IsOver => _ledger.State is not Instance.Running;

    public Instance.Running State => (Instance.Running)_ledger.State;

    public bool IsSuspended => !IsOver && State.Suspension is not null;

    /// <summary>What has been recorded so far, as long as nothing else is.</summary>
    public ReadOnlySpan<InstanceEvent> Events => _ledger.Events;

    public void Record(InstanceEvent @event)
    {
        @event = IsSuspended && @event is InstanceEvent.TimerScheduled timer ? timer with { IsSuspended = true } : @event;
        _conditions.Note(@event, _ledger.State);
        _ledger.Record(@event);
    }

    /// <summary>From here on the instance runs another definition.</summary>
    public void GoOnIn(ProcessEnvironment target) => Environment = target;

    /// <summary>The present state of a visit; null when it is over, or being ended.</summary>
    public ElementInstance? Find(ElementInstanceId id) =>
        !IsOver && State.Elements.TryGetValue(id, out var element) && !element.IsTerminating ? element : null;

    public FlowNode NodeOf(ElementInstance element) => Model.Node(element.ElementId);

    public void Begin(InstanceCommand.Start command, string startElementId)
    {
        Record(new InstanceEvent.Started(
            command.InstanceId, command.ProcessDefinitionKey, Model.Id, startElementId, command.Parent, command.Variables.JsonShape(), Context.Now,
            command.Reentry));
        _entered.Enqueue(State.RootId);
    }

    /// <summary>Enters an element; it is activated when its turn comes.</summary>
    public ElementInstance Enter(
        FlowNode node, ElementInstanceId scope, ImmutableArray<string> flowIds, FeelContext? variables = null, int? loopCounter = null)
    {
        var element = EnterDone(node, scope, flowIds, variables, loopCounter);
        _entered.Enqueue(element.Id);
        return element;
    }

    /// <summary>Enters an element whose event has happened already, so that it need not be activated.</summary>
    public ElementInstance EnterDone(
        FlowNode node, ElementInstanceId scope, ImmutableArray<string> flowIds, FeelContext? variables = null, int? loopCounter = null)
    {
        var id = new ElementInstanceId(Context.NewId());
        Record(new InstanceEvent.ElementEntered(id, node.Id, node.TypeName, scope, flowIds, loopCounter, variables ?? FeelContext.Empty));
        return State.Elements[id];
    }

    /// <summary>Puts a token on a flow; its target decides when to enter.</summary>
    public void Take(SequenceFlow flow, ElementInstanceId scope)
    {
        Record(new InstanceEvent.FlowTaken(flow.Id, flow.TargetId, scope));
        Model.Node(flow.TargetId).Arrive(this, scope, flow);
    }

    /// <summary>Lets all begin that has been entered. In a suspended instance it is kept for later instead.</summary>
    public void UntilAllWait()
    {
        if (IsSuspended)
        {
            Keep();
            return;
        }

        // what is let go one after the other is no endless loop
        _steps = 0;
        do
        {
            while (_entered.TryDequeue(out var id))
            {
                Try(id, ElementStep.Activate);
            }
        }
        while (!IsOver && (InclusiveJoin.EnterNext(this) || _conditions.TriggerNext(this)));
    }

    /// <summary>Goes on with what was left to do when the instance was suspended.</summary>
    public void TakeUp(HeldWork work)
    {
        _conditions.TakeUp(work);
        foreach (var visit in work.Visits)
        {
            _entered.Enqueue(visit);
        }
    }

    /// <summary>Does a step of a visit, unless the visit is over.</summary>
    public void Try(ElementInstanceId id, ElementStep step)
    {
        if (step == ElementStep.Complete)
        {
            Complete(id);
        }
        else if (Find(id) is { } element)
        {
            Try(element, step, () => Do(element, step));
        }
    }

    /// <summary>Does part of a step of a visit; where that fails, the step as a whole is done again.</summary>
    public void Try(ElementInstance element, ElementStep step, Func<StepResult> part)
    {
        var mark = _ledger.SetMark();
        var result = part();
        if (result.Fault is { } fault)
        {
            Fail(element, step, fault, mark);
        }
        else if (result.IsDone)
        {
            Complete(element.Id);
        }
    }

    /// <summary>Leaves an element, then the scope around it if that has nothing left to do.</summary>
    public void Complete(ElementInstanceId id)
    {
        if (Find(id) is not { } element)
        {
            return;
        }

        var mark = _ledger.SetMark();
        var result = NodeOf(element).Complete(this, element);
        if (result.Fault is { } fault)
        {
            Fail(element, ElementStep.Complete, fault, mark);
        }
        else if (result.IsDone && !IsOver)
        {
            if (NodeOf(element) is Activity { IsForCompensation: true })
            {
                Compensation.GoOn(this, id);
            }

            CompleteIfIdle(element.ScopeId);
        }
    }

    /// <summary>Records that an element is done, and closes what it waited for.</summary>
    public void Leave(ElementInstance element)
    {
        Compensation.Remember(this, element);
        Waits.CancelAll(this, element.Id);
        Record(new InstanceEvent.ElementCompleted(element.Id, element.ElementId));
    }

    /// <summary>Ends a visit. Answers whether it is over; if not, its listeners look on, and what follows is for <see cref="Termination"/> to do.</summary>
    /// <param name="element">The visit.</param>
    /// <param name="endsEmptyScopes">Whether scopes around it that have nothing left then end with it.</param>
    public bool Terminate(ElementInstance element, bool endsEmptyScopes = false) => Termination.Begin(this, element, endsEmptyScopes);

    public void TerminateContents(ElementInstanceId scope, ElementInstanceId? except = null)
    {
        foreach (var child in State.ChildrenOf(scope).Where(child => child.Id != except))
        {
            Terminate(child);
        }

        var flows = State.Tokens.Where(token => token.ScopeId == scope).Select(token => token.FlowId).ToImmutableArray();
        if (flows.Length > 0)
        {
            Record(new InstanceEvent.TokensRemoved(scope, flows));
        }
    }

    /// <summary>Ends the instance; all that is open is cancelled first.</summary>
    public void End(EndKind kind, string? errorCode = null, string? reason = null)
    {
        TerminateContents(State.RootId);
        Waits.CancelAll(this, State.RootId);
        // after what it waited for is closed, so that nothing comes back to it
        Holding.ReturnMessages(this);
        var root = State.Elements[State.RootId];
        if (kind is EndKind.Completed || !Termination.IsAwaited(this, root))
        {
            Record(new InstanceEvent.Ended(kind, State.Variables, errorCode, reason, Context.Now));
        }
        else
        {
            SuspensionDecider.Lift(this, reason);
            Record(new InstanceEvent.Ending(kind, errorCode, reason, Context.Now));
            Termination.GoOn(this, root.Id);
        }
    }

    /// <summary>Throws an error from outside a step: uncaught, it leaves an incident whose retry does the work again.</summary>
    public void ThrowError(ElementInstance from, string code, string? message, FeelContext payload)
    {
        var mark = _ledger.SetMark();
        if (Propagation.ThrowError(this, from, code, message, payload) is { } fault)
        {
            Fail(from, ElementStep.Execute, fault, mark);
        }
    }

    public void Raise(ElementInstance element, ElementStep step, Fault fault, TaskId? taskId = null) =>
        Record(new InstanceEvent.IncidentRaised(
            new IncidentId(Context.NewId()), element.Id, element.ElementId, step, fault.Code, fault.Message, Context.Now, taskId));

    private void Keep()
    {
        var work = (State.Conditions.IsEmpty ? HeldWork.None : _conditions.Noted()) with { Visits = [.. _entered] };
        _entered.Clear();
        if (!work.IsEmpty)
        {
            Record(new InstanceEvent.WorkHeld(work));
        }
    }

    /// <summary>Leaves a scope that has nothing left to do.</summary>
    public void CompleteIfIdle(ElementInstanceId? scope)
    {
        if (scope is { } id && Find(id) is { } around && State.IsIdle(id) && NodeOf(around).IsOverWhenIdle(around))
        {
            Complete(id);
        }
    }

    private StepResult Do(ElementInstance element, ElementStep step)
    {
        if (step == ElementStep.Execute)
        {
            return NodeOf(element).Execute(this, element);
        }

        return ++_steps > Environment.StepLimit
            ? new Fault("instance.too_many_steps", $"Expected a wait within {Environment.StepLimit} steps, but the model goes on without one.")
            : Activate(element, NodeOf(element));
    }

    private StepResult Activate(ElementInstance element, FlowNode node) =>
        element.Listeners is null && node.Prepare(this, element) is { } fault
            ? fault
            : Listening.Next(this, State.Elements[element.Id], ListenerEvent.BeforeAll)
                ?? Listening.Next(this, State.Elements[element.Id], ListenerEvent.Start)
                ?? node.Activate(this, State.Elements[element.Id]);

    private void Fail(ElementInstance element, ElementStep step, Fault fault, Ledger.Mark mark)
    {
        _ledger.RollBack(mark);
        Raise(element, step, fault);
    }
}
