using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>An event that something happens to. What comes with it goes outwards: all of it, or what the output mappings choose.</summary>
public abstract record CatchEvent : FlowNode, ICatchingNode
{
    /// <summary>What it waits for; null for the none start event.</summary>
    public EventDefinition? Definition { get; init; }

    internal override StepResult Activate(Run run, ElementInstance element) => StepResult.Done;

    void ICatchingNode.Catch(Run run, ElementInstance owner, FeelContext payload) => Catch(run, owner, payload);

    private protected abstract void Catch(Run run, ElementInstance owner, FeelContext payload);

    private protected override void PutOutputs(Run run, ElementInstance element)
    {
        if (Outputs.IsEmpty)
        {
            Scopes.Merge(run, element.Scope, element.Variables);
        }
        else
        {
            base.PutOutputs(run, element);
        }
    }
}
