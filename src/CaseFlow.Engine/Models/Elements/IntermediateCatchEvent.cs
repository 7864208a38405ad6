using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>Waits on the way for something to happen, or is where a link leads.</summary>
public sealed record IntermediateCatchEvent : CatchEvent
{
    /// <inheritdoc/>
    public override string TypeName => "intermediateCatchEvent";

    internal override StepResult Activate(Run run, ElementInstance element) =>
        Definition?.Arm(run, element.Id, Id) is { } fault ? fault
        : Definition is { HasHappened: true } ? StepResult.Done
        : StepResult.Waiting;

    private protected override void Catch(Run run, ElementInstance owner, FeelContext payload)
    {
        var element = run.NodeOf(owner) is EventBasedGateway gateway ? gateway.GoOn(run, owner, this) : owner;
        Scopes.SetOwn(run, element.Id, payload);
        run.Complete(element.Id);
    }
}
