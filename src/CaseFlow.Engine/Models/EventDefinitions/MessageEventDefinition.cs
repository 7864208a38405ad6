using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Jobs;

namespace CaseFlow.Engine.Models;

/// <summary>A message: waited for by name and key, or thrown as a job.</summary>
/// <param name="MessageName">The name.</param>
/// <param name="CorrelationKey">The key when waiting; null for a process's own start event and for a throwing event.</param>
/// <param name="Job">The job that sends it, for a throwing event.</param>
public sealed record MessageEventDefinition(ModelExpression MessageName, ModelExpression? CorrelationKey, JobDefinition? Job) : EventDefinition
{
    internal override bool IsAwaited => true;

    internal override Fault? Arm(Run run, ElementInstanceId owner, string eventId)
    {
        var name = run.Expressions.RequiredText(MessageName, owner, "a message name");
        var key = name.Then(_ => run.Expressions.RequiredText(CorrelationKey ?? new ModelExpression.Literal(""), owner, "a correlation key"));
        if (key.Fault is { } fault)
        {
            return fault;
        }

        run.Record(new InstanceEvent.MessageSubscriptionOpened(new SubscriptionId(run.Context.NewId()), owner, eventId, name.Value, key.Value));
        return null;
    }

    internal override StepResult Throw(Run run, ElementInstance element) => Job is { } job ? JobCreation.Create(run, element, job) : base.Throw(run, element);
}
