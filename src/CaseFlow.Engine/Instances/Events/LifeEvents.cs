using System.Diagnostics;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>An instance has begun. The host needs to do nothing; its first elements follow.</summary>
    /// <param name="InstanceId">The instance.</param>
    /// <param name="ProcessDefinitionKey">The definition that it runs, <c>processId:version</c>.</param>
    /// <param name="ProcessId">The process.</param>
    /// <param name="StartElementId">Where it begins: a start event, or whatever element it was taken up again at.</param>
    /// <param name="Parent">The call activity that started it; null for an instance of its own.</param>
    /// <param name="Variables">The variables of its outermost scope.</param>
    /// <param name="At">When.</param>
    /// <param name="Reentry">Which ended instance it takes up again; null for none.</param>
    [EventName("instance.started")]
    public sealed record Started(
        InstanceId InstanceId,
        string ProcessDefinitionKey,
        string ProcessId,
        string StartElementId,
        ParentCall? Parent,
        FeelContext Variables,
        DateTimeOffset At,
        Reentry? Reentry = null) : InstanceEvent
    {
        internal override Instance ApplyTo(Instance state) =>
            state is Instance.NotStarted ? Instance.Running.From(this) : throw new UnreachableException($"{nameof(Started)} on {state.GetType().Name}.");

        private protected override Instance Apply(Instance.Running state) => throw new UnreachableException($"{nameof(Started)} on a running instance.");
    }

    /// <summary>
    /// The instance is over; nothing of it is open any more. If it has a <see cref="Instance.Ended.Parent"/>, the host tells the caller:
    /// <see cref="InstanceCommand.CompleteCall"/> when completed, <see cref="InstanceCommand.FailCall"/> with the error code otherwise,
    /// nothing when the caller itself cancelled the call.
    /// </summary>
    /// <param name="Kind">How it ended.</param>
    /// <param name="Variables">The variables of its outermost scope.</param>
    /// <param name="ErrorCode">The BPMN error that nothing caught, when failed.</param>
    /// <param name="Reason">Why it was terminated, converted or failed.</param>
    /// <param name="At">When.</param>
    [EventName("instance.ended")]
    public sealed record Ended(EndKind Kind, FeelContext Variables, string? ErrorCode, string? Reason, DateTimeOffset At) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            new Instance.Ended(state.Id, state.ProcessDefinitionKey, state.Parent, Kind, At)
            {
                Legacy = new Legacy(Variables, state.CompletedTasks, state.Deeds),
            };
    }

    /// <summary>
    /// An instance that has ended is taken up again: a deviation. The host starts the other one, with <see cref="InstanceCommand.Start.Reentry"/>.
    /// </summary>
    /// <param name="As">The instance that goes on.</param>
    /// <param name="At">Where it begins.</param>
    /// <param name="Grounds">Why.</param>
    [EventName("instance.reopened")]
    public sealed record Reopened(InstanceId As, ModifiedElement At, string Grounds) : InstanceEvent
    {
        internal override Instance ApplyTo(Instance state) =>
            state is Instance.Ended ended ? ended with { ReopenedAs = As } : throw new UnreachableException($"{nameof(Reopened)} on {state.GetType().Name}.");

        private protected override Instance Apply(Instance.Running state) => throw new UnreachableException($"{nameof(Reopened)} on a running instance.");
    }

    /// <summary>The own variables of one scope were set; names that are not given stay.</summary>
    [EventName("instance.variables_changed")]
    public sealed record VariablesChanged(ElementInstanceId ScopeId, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state.WithElement(ScopeId, scope => scope.WithVariables(Variables));
    }
}
