using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceEvent
{
    /// <summary>
    /// A call activity wants an instance of another process, in a stream of its own and the same transaction. The host resolves the
    /// process and sends the child <see cref="InstanceCommand.Start"/>; if there is none, it answers with <see cref="InstanceCommand.FailCall"/>.
    /// </summary>
    /// <param name="ChildInstanceId">The id that the child gets.</param>
    /// <param name="ElementInstanceId">The visit of the call activity; with this instance's id it is the child's parent.</param>
    /// <param name="ElementId">The call activity in the model.</param>
    /// <param name="ProcessId">The process to start.</param>
    /// <param name="Binding">Which version of it.</param>
    /// <param name="VersionTag">For <see cref="BindingType.VersionTag"/>: the tag.</param>
    /// <param name="Variables">What the child starts with.</param>
    [EventName("instance.call_activity_started")]
    public sealed record CallActivityStarted(
        InstanceId ChildInstanceId,
        ElementInstanceId ElementInstanceId,
        string ElementId,
        string ProcessId,
        BindingType Binding,
        string? VersionTag,
        FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) =>
            state with { Calls = state.Calls.Add(ChildInstanceId, new OpenCall(ChildInstanceId, ElementInstanceId, ElementId, ProcessId)) };
    }

    /// <summary>The child completed and its caller goes on.</summary>
    [EventName("instance.call_activity_completed")]
    public sealed record CallActivityCompleted(InstanceId ChildInstanceId, string ElementId, FeelContext Variables) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Calls = state.Calls.Remove(ChildInstanceId) };
    }

    /// <summary>The child failed; a thrown error or an incident follows.</summary>
    [EventName("instance.call_activity_failed")]
    public sealed record CallActivityFailed(InstanceId ChildInstanceId, string ElementId, string? ErrorCode, string Message) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Calls = state.Calls.Remove(ChildInstanceId) };
    }

    /// <summary>The child is no longer needed; the host sends it <see cref="InstanceCommand.Terminate"/> in the same transaction.</summary>
    [EventName("instance.call_activity_cancelled")]
    public sealed record CallActivityCancelled(InstanceId ChildInstanceId, string ElementId) : InstanceEvent
    {
        private protected override Instance Apply(Instance.Running state) => state with { Calls = state.Calls.Remove(ChildInstanceId) };
    }
}
