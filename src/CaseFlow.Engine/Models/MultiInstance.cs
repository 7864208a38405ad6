using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>BPMN's multi-instance loop characteristics: the activity runs once for each item of a list.</summary>
/// <param name="IsSequential">One after the other instead of all at once.</param>
/// <param name="InputCollection">The list.</param>
/// <param name="InputElement">The variable that holds the item, in each run; null for none.</param>
/// <param name="OutputCollection">The variable that collects one output per run, in the order of the items; null for none.</param>
/// <param name="OutputElement">What is collected when a run completes.</param>
/// <param name="CompletionCondition">
/// Tried when a run completes; once true, the others are terminated. It sees the run's own variables, the outputs so far, and
/// numberOfInstances, numberOfActiveInstances, numberOfCompletedInstances, numberOfTerminatedInstances.
/// </param>
public sealed record MultiInstance(
    bool IsSequential,
    FeelExpression InputCollection,
    string? InputElement,
    string? OutputCollection,
    FeelExpression? OutputElement,
    FeelExpression? CompletionCondition)
{
    internal StepResult Begin(Run run, Activity activity, ElementInstance body)
    {
        var result = run.Expressions.Evaluate(InputCollection, body.Id);
        if (result.Value is not FeelList { Items: var items })
        {
            return new Fault("multi_instance.no_list", $"Expected \"{InputCollection.Text}\" to be a list, but it is {result.Value}.");
        }

        run.Record(new InstanceEvent.MultiInstanceStarted(body.Id, body.ElementId, [.. items.Select(item => item.ToJsonShape())]));
        if (OutputCollection is { } name)
        {
            Scopes.SetOwn(run, body.Id, FeelContext.Of((name, new FeelList([.. items.Select(_ => FeelNull.Instance)]))));
        }

        for (var index = 0; index < (IsSequential ? Math.Min(1, items.Length) : items.Length); index++)
        {
            EnterItem(run, activity, body.Id);
        }

        return items.IsEmpty ? StepResult.Done : StepResult.Waiting;
    }

    /// <summary>One more item: it begins at once, or when its turn comes.</summary>
    internal void Add(Run run, Activity activity, ElementInstance body, FeelValue item, string grounds)
    {
        run.Record(new InstanceEvent.ItemAdded(body.Id, body.ElementId, activity.Name ?? activity.Id, item.ToJsonShape(), grounds));
        if (OutputCollection is { } name)
        {
            Scopes.SetOwn(run, body.Id, FeelContext.Of((name, new FeelList(run.State.Elements[body.Id].OutputsIn(name).Add(FeelNull.Instance)))));
        }

        if (!IsSequential)
        {
            EnterItem(run, activity, body.Id);
        }
    }

    /// <summary>One run is done: its output is collected, and the next one begins or the rest is terminated.</summary>
    internal Fault? LeaveItem(Run run, Activity activity, ElementInstance item)
    {
        Collect(run, item);
        var isOver = CompletionCondition is null ? false : run.Expressions.Condition(CompletionCondition, item.Id, Numbers(run, item));
        if (isOver.Fault is { } fault)
        {
            return fault;
        }

        run.Leave(item);
        var progress = run.State.Elements[item.Scope].Loop;
        if (isOver.Value)
        {
            run.TerminateContents(item.Scope);
        }
        else if (IsSequential && progress is { IsOver: false })
        {
            EnterItem(run, activity, item.Scope);
        }

        return null;
    }

    /// <summary>Of all that the runs did, only the output collection leaves the activity.</summary>
    internal void PutOutputs(Run run, ElementInstance body)
    {
        if (OutputCollection is { } name && body.Variables.TryGet(name, out var outputs))
        {
            Scopes.Merge(run, body.Scope, FeelContext.Of((name, outputs)));
        }
    }

    private void EnterItem(Run run, Activity activity, ElementInstanceId bodyId)
    {
        var progress = run.State.Elements[bodyId].Loop ?? throw new System.Diagnostics.UnreachableException("A multi-instance body without items.");
        var variables = FeelContext.Of(("loopCounter", new FeelNumber(progress.Started + 1)));
        run.Enter(
            activity,
            bodyId,
            [],
            InputElement is { } name ? variables.With(name, progress.Items[progress.Started]) : variables,
            progress.Started + 1);
    }

    private void Collect(Run run, ElementInstance item)
    {
        if (OutputCollection is { } name && OutputElement is { } output && item.LoopCounter is { } counter)
        {
            var value = run.Expressions.Evaluate(output, item.Id).Value.ToJsonShape();
            run.Record(new InstanceEvent.OutputCollected(item.Scope, name, counter, value));
        }
    }

    private static FeelContext Numbers(Run run, ElementInstance item)
    {
        var progress = run.State.Elements[item.Scope].Loop ?? throw new System.Diagnostics.UnreachableException("A multi-instance item without a body.");
        return FeelContext.Of(
            ("numberOfInstances", new FeelNumber(progress.Items.Length)),
            ("numberOfActiveInstances", new FeelNumber(progress.Active - 1)),
            ("numberOfCompletedInstances", new FeelNumber(progress.Ended + 1)),
            ("numberOfTerminatedInstances", new FeelNumber(0)));
    }
}
