using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Waits on the border of an activity, for as long as that runs.</summary>
public sealed record BoundaryEvent : CatchEvent
{
    /// <summary>The activity on whose border it is drawn.</summary>
    public required string AttachedToId { get; init; }

    /// <summary>Whether it ends the activity. Errors always do.</summary>
    public bool IsInterrupting { get; init; } = true;

    /// <summary>For a compensation event: the activity that undoes what the activity did.</summary>
    public string? HandlerId { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "boundaryEvent";

    private protected override void Catch(Run run, ElementInstance owner, FeelContext payload)
    {
        if (!IsInterrupting || run.Terminate(owner))
        {
            run.Enter(this, owner.Scope, [], payload);
        }
        else
        {
            run.Record(new InstanceEvent.EntryHeld(owner.Id, owner.ElementId, Id, payload));
        }
    }
}
