using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Where a process, a sub-process or an event sub-process begins.</summary>
public sealed record StartEvent : CatchEvent
{
    /// <summary>In an event sub-process: whether it ends what else runs in the scope.</summary>
    public bool IsInterrupting { get; init; } = true;

    /// <summary>The form shown to a person who starts the process by hand.</summary>
    public FormReference? Form { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "startEvent";

    /// <summary>It begins an event sub-process, whose own variables the payload becomes: it may begin many times.</summary>
    private protected override void Catch(Run run, ElementInstance owner, FeelContext payload)
    {
        var begun = run.Model.EventSubProcessOf(this);
        if (IsInterrupting)
        {
            run.TerminateContents(owner.Id);
            Waits.CancelTriggers(run, owner.Id, elementId => run.Model.Node(elementId) is StartEvent);
        }

        if (IsInterrupting && !run.State.ChildrenOf(owner.Id).IsEmpty)
        {
            run.Record(new InstanceEvent.EntryHeld(owner.Id, owner.ElementId, begun.Id, payload));
        }
        else
        {
            run.Enter(begun, owner.Id, [], payload);
        }
    }
}
