using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>A token went onto a sequence flow; it stays there until its target consumes it.</summary>
    [EventName("instance.flow_taken")]
    public sealed record FlowTaken(string FlowId, string TargetElementId, ElementInstanceId ScopeId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with { Tokens = state.Tokens.Add(new Token(FlowId, TargetElementId, ScopeId)) };
    }

    /// <summary>An element was entered.</summary>
    /// <param name="ElementInstanceId">This visit.</param>
    /// <param name="ElementId">The element in the model.</param>
    /// <param name="ElementType">BPMN's name of it, e.g. <c>userTask</c>.</param>
    /// <param name="ScopeId">The scope that it runs in.</param>
    /// <param name="FlowIds">The sequence flows whose tokens it consumed: one, several for a join, none for a start or boundary event.</param>
    /// <param name="LoopCounter">
    /// From 1: for one item of a multi-instance activity, whose scope is then its body, or for one activation in an ad-hoc sub-process.
    /// </param>
    /// <param name="Variables">Its own variables from the start, e.g. a message's payload.</param>
    [EventName("instance.element_entered")]
    public sealed record ElementEntered(
        ElementInstanceId ElementInstanceId,
        string ElementId,
        string ElementType,
        ElementInstanceId ScopeId,
        ImmutableArray<string> FlowIds,
        int? LoopCounter,
        FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Enter(this);
    }

    /// <summary>An element did what it is there for.</summary>
    [EventName("instance.element_completed")]
    public sealed record ElementCompleted(ElementInstanceId ElementInstanceId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Leave(ElementInstanceId);
    }

    /// <summary>An element was ended by something else: an interrupting event, a terminate event, the end of the instance.</summary>
    [EventName("instance.element_terminated")]
    public sealed record ElementTerminated(ElementInstanceId ElementInstanceId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.Leave(ElementInstanceId);
    }

    /// <summary>Tokens that waited on sequence flows of a scope were removed, because the scope was interrupted or ended.</summary>
    [EventName("instance.tokens_removed")]
    public sealed record TokensRemoved(ElementInstanceId ScopeId, ImmutableArray<string> FlowIds) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with { Tokens = state.Tokens.RemoveAll(token => token.ScopeId == ScopeId) };
    }

    /// <summary>A multi-instance activity knows its items; they are entered one by one or all at once.</summary>
    [EventName("instance.multi_instance_started")]
    public sealed record MultiInstanceStarted(ElementInstanceId ElementInstanceId, string ElementId, ImmutableArray<FeelValue> Items) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithElement(ElementInstanceId, body => body with { Loop = new LoopProgress(Items, 0, 0) });
    }

    /// <summary>
    /// An output was put in its place in the output collection, a variable of the multi-instance body, or behind the others in that of an ad-hoc
    /// sub-process.
    /// </summary>
    [EventName("instance.output_collected")]
    public sealed record OutputCollected(ElementInstanceId ElementInstanceId, string VariableName, int LoopCounter, FeelValue Output) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state.WithElement(ElementInstanceId, body => body.WithOutput(VariableName, LoopCounter, Output));
    }

    /// <summary>A business rule task evaluated a decision.</summary>
    /// <param name="ElementInstanceId">The visit of the task.</param>
    /// <param name="ElementId">The task.</param>
    /// <param name="DecisionId">The decision.</param>
    /// <param name="Output">The result.</param>
    /// <param name="Rules">The rules that matched, also of decisions that it required, in the order of evaluation.</param>
    [EventName("instance.decision_evaluated")]
    public sealed record DecisionEvaluated(
        ElementInstanceId ElementInstanceId, string ElementId, string DecisionId, FeelValue Output, ImmutableArray<AppliedRule> Rules)
        : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }

    /// <summary>A BPMN error was thrown.</summary>
    /// <param name="ElementInstanceId">Where it was thrown.</param>
    /// <param name="ElementId">The element that threw it.</param>
    /// <param name="ErrorCode">Its code.</param>
    /// <param name="Message">Why.</param>
    /// <param name="CatchingElementId">The boundary event or start event that catches it; null if nothing does.</param>
    [EventName("instance.error_thrown")]
    public sealed record ErrorThrown(ElementInstanceId ElementInstanceId, string ElementId, string ErrorCode, string? Message, string? CatchingElementId)
        : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }

    /// <summary>
    /// A BPMN escalation was thrown. If nothing catches it and the instance has a parent, the host sends the caller
    /// <see cref="InstanceCommand.EscalateCall"/>; without a parent it is only on record.
    /// </summary>
    /// <param name="ElementInstanceId">Where it was thrown.</param>
    /// <param name="ElementId">The element that threw it.</param>
    /// <param name="EscalationCode">Its code.</param>
    /// <param name="Variables">Its payload.</param>
    /// <param name="CatchingElementId">The boundary event or start event that catches it; null if nothing does.</param>
    [EventName("instance.escalation_thrown")]
    public sealed record EscalationThrown(
        ElementInstanceId ElementInstanceId, string ElementId, string EscalationCode, FeelContext Variables, string? CatchingElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state;
    }
}
