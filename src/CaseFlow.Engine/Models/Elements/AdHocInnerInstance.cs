using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>The scope of one activation in an ad-hoc sub-process: an activity that was chosen, and what follows it. Not drawn.</summary>
internal sealed record AdHocInnerInstance : FlowNode
{
    public const string IdSuffix = "#innerInstance";

    /// <summary>The sub-process that it is an activation of.</summary>
    public required string AdHocId { get; init; }

    public override string TypeName => "adHocSubProcessInnerInstance";

    internal override StepResult Activate(Run run, ElementInstance element) => StepResult.Waiting;

    /// <summary>It is over: its output is collected, and what else runs is terminated if that was enough.</summary>
    internal override Fault? Leave(Run run, ElementInstance element)
    {
        var adHoc = (AdHocSubProcess)run.Model.Node(AdHocId);
        if (adHoc.OutputCollection is { } name && adHoc.OutputElement is { } output)
        {
            var value = run.Expressions.Evaluate(output, element.Id).Value.ToJsonShape();
            run.Record(new InstanceEvent.OutputCollected(element.Scope, name, run.State.Elements[element.Scope].OutputsIn(name).Length + 1, value));
        }

        var isEnough = adHoc.CompletionCondition is { } condition ? run.Expressions.Condition(condition, element.Id) : false;
        if (isEnough.Fault is { } fault)
        {
            return fault;
        }

        run.Leave(element);
        if (isEnough.Value)
        {
            run.Record(new InstanceEvent.AdHocFulfilled(element.Scope, AdHocId));
            if (adHoc.CancelsRemaining)
            {
                run.TerminateContents(element.Scope);
            }
        }

        return null;
    }
}
