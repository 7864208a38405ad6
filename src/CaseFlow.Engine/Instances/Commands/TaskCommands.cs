using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>The actor takes a task that is offered to them. Claiming one's own task again changes nothing.</summary>
    public sealed record ClaimTask(TaskId TaskId) : InstanceCommand;

    /// <summary>The owner gives a task back to its candidates.</summary>
    public sealed record ReleaseTask(TaskId TaskId) : InstanceCommand;

    /// <summary>The owner finishes a task; a candidate who has not claimed it does so first.</summary>
    public sealed record CompleteTask(TaskId TaskId, FeelContext Variables) : InstanceCommand;
}
