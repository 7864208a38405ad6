using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Anything that sequence flows connect: an event, an activity or a gateway.</summary>
public abstract record FlowNode
{
    /// <summary>Its id, unique in the file.</summary>
    public required string Id { get; init; }

    /// <summary>The name as drawn.</summary>
    public string? Name { get; init; }

    /// <summary>Flows that lead to it, in the order of the file.</summary>
    public ImmutableArray<SequenceFlow> Incoming { get; init; } = [];

    /// <summary>Flows that leave it, in the order of the file.</summary>
    public ImmutableArray<SequenceFlow> Outgoing { get; init; } = [];

    /// <summary>Input mappings: into its own scope, when it is entered.</summary>
    public ImmutableArray<VariableMapping> Inputs { get; init; } = [];

    /// <summary>Output mappings: into the scope around it, when it is left.</summary>
    public ImmutableArray<VariableMapping> Outputs { get; init; } = [];

    /// <summary>Extension properties, passed through.</summary>
    public ImmutableSortedDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Execution listeners, in the order of the file.</summary>
    public ImmutableArray<Listener> ExecutionListeners { get; init; } = [];

    /// <summary>BPMN's name of the element, e.g. <c>exclusiveGateway</c>.</summary>
    public abstract string TypeName { get; }

    /// <summary>A token came along a flow: most nodes are entered at once, joins wait for more.</summary>
    internal virtual void Arrive(Run run, ElementInstanceId scope, SequenceFlow flow) => run.Enter(this, scope, [flow.Id]);

    /// <summary>What it computes before its listeners see it.</summary>
    internal virtual Fault? Prepare(Run run, ElementInstance element) => null;

    /// <summary>What happens when it has been entered, and its listeners have seen it.</summary>
    internal abstract StepResult Activate(Run run, ElementInstance element);

    /// <summary>The work itself, done again when it failed; for most nodes all that happens on entering.</summary>
    internal virtual StepResult Execute(Run run, ElementInstance element) => Activate(run, element);

    /// <summary>What happens when it is done: results go outwards, listeners see them, tokens go on.</summary>
    internal StepResult Complete(Run run, ElementInstance element)
    {
        if (element.Listeners is not { Event: ListenerEvent.End })
        {
            PutResults(run, element);
        }

        return Listening.Next(run, element, ListenerEvent.End)
            ?? (Leave(run, run.State.Elements[element.Id]) is { } fault ? fault : StepResult.Done);
    }

    /// <summary>The listeners that are told of something, in the order of the file.</summary>
    internal ImmutableArray<JobDefinition> ListenersOn(ElementInstance element, ListenerEvent on) =>
        Listeners.IsEmpty || IsLoopBody(element) != (on is ListenerEvent.BeforeAll) ? [] : ListenersOn(on);

    private ImmutableArray<JobDefinition> ListenersOn(ListenerEvent on) =>
        [.. Listeners.Where(listener => listener.Event == on).Select(listener => listener.Job)];

    /// <summary>All its listeners.</summary>
    internal virtual ImmutableArray<Listener> Listeners => ExecutionListeners;

    /// <summary>Whether a visit stands for all items of a multi-instance activity: but for the beginning, listeners look at each of them.</summary>
    private protected virtual bool IsLoopBody(ElementInstance element) => false;

    private protected virtual void PutResults(Run run, ElementInstance element) => PutOutputs(run, element);

    /// <summary>Goes on from an element that has given its results.</summary>
    internal virtual Fault? Leave(Run run, ElementInstance element)
    {
        var way = ChooseWay(run, element);
        if (way.Fault is { } fault)
        {
            return fault;
        }

        run.Leave(element);
        foreach (var flow in way.Value)
        {
            run.Take(flow, element.Scope);
        }

        return null;
    }

    /// <summary>Whether a scope is done once nothing runs in it any more.</summary>
    internal virtual bool IsOverWhenIdle(ElementInstance element) => true;

    private protected virtual void PutOutputs(Run run, ElementInstance element) => Mappings.ApplyOutputs(run, this, element);

    private protected virtual Attempt<ImmutableArray<SequenceFlow>> ChooseWay(Run run, ElementInstance element) => Outgoing;
}
