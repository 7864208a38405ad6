using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Work that takes its time: a task, a sub-process, a call.</summary>
public abstract record Activity : FlowNode
{
    /// <summary>Set when it runs once for each item of a list.</summary>
    public MultiInstance? MultiInstance { get; init; }

    /// <summary>Events on its border, in the order of the file.</summary>
    public ImmutableArray<BoundaryEvent> BoundaryEvents { get; init; } = [];

    /// <summary>The flow that is taken when no other holds; null for none.</summary>
    public string? DefaultFlowId { get; init; }

    /// <summary>Whether it undoes another activity, and runs for no other reason.</summary>
    public bool IsForCompensation { get; init; }

    /// <summary>The activity that undoes it; null when there is none.</summary>
    internal string? CompensationHandlerId => BoundaryEvents.Select(boundary => boundary.HandlerId).FirstOrDefault(id => id is not null);

    internal sealed override Fault? Prepare(Run run, ElementInstance element) =>
        IsLoopBody(element) ? null : Mappings.ApplyInputs(run, this, element);

    internal sealed override StepResult Activate(Run run, ElementInstance element)
    {
        if (!element.IsLoopItem && Waits.OpenBoundaryEvents(run, this, element.Id) is { } fault)
        {
            return fault;
        }

        var body = IsLoopBody(element) ? MultiInstance : null;
        return body is null ? Execute(run, run.State.Elements[element.Id]) : body.Begin(run, this, element);
    }

    internal abstract override StepResult Execute(Run run, ElementInstance element);

    internal sealed override Fault? Leave(Run run, ElementInstance element) =>
        element.IsLoopItem && MultiInstance is { } loop ? loop.LeaveItem(run, this, element) : base.Leave(run, element);

    private protected sealed override bool IsLoopBody(ElementInstance element) => MultiInstance is not null && !element.IsLoopItem;

    private protected sealed override void PutResults(Run run, ElementInstance element)
    {
        if (element.IsLoopItem && MultiInstance is not null)
        {
            Mappings.ApplyOutputs(run, this, element);
        }
        else
        {
            PutOutputs(run, element);
        }
    }

    private protected sealed override void PutOutputs(Run run, ElementInstance element)
    {
        if (MultiInstance is { } loop)
        {
            loop.PutOutputs(run, element);
        }
        else
        {
            PutOwnOutputs(run, element);
        }
    }

    private protected virtual void PutOwnOutputs(Run run, ElementInstance element) => base.PutOutputs(run, element);

    private protected sealed override Attempt<ImmutableArray<SequenceFlow>> ChooseWay(Run run, ElementInstance element) =>
        FlowChoice.All(run, this, DefaultFlowId, element.Id);
}
