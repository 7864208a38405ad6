using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Waits for a message, like a catch event, but may have boundary events.</summary>
public sealed record ReceiveTask : Activity, ICatchingNode
{
    /// <summary>The message.</summary>
    public required MessageEventDefinition Message { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "receiveTask";

    internal override StepResult Execute(Run run, ElementInstance element) => Message.Arm(run, element.Id, Id) is { } fault ? fault : StepResult.Waiting;

    void ICatchingNode.Catch(Run run, ElementInstance owner, FeelContext payload)
    {
        Scopes.SetResult(run, owner, payload);
        run.Complete(owner.Id);
    }
}
