using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Signals;

namespace CaseFlow.Engine.Models;

/// <summary>A signal: reaches all who wait for it at that moment, whoever they are.</summary>
/// <param name="SignalName">Its name.</param>
public sealed record SignalEventDefinition(ModelExpression SignalName) : EventDefinition
{
    internal override bool IsAwaited => true;

    internal override Fault? Arm(Run run, ElementInstanceId owner, string eventId)
    {
        var name = run.Expressions.RequiredText(SignalName, owner, "a signal name");
        if (name.Fault is { } fault)
        {
            return fault;
        }

        run.Record(new InstanceEvent.SignalAwaited(new SubscriptionId(run.Context.NewId()), owner, eventId, name.Value));
        return null;
    }

    internal override StepResult Throw(Run run, ElementInstance element)
    {
        var name = run.Expressions.RequiredText(SignalName, element.Id, "a signal name");
        if (name.Fault is { } fault)
        {
            return fault;
        }

        run.Record(new InstanceEvent.SignalThrown(element.Id, element.ElementId, name.Value, element.Variables));
        SignalDecider.Catch(run, name.Value, element.Variables);
        return StepResult.Done;
    }
}
