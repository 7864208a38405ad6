using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Instances;

/// <summary>That a job is a listener's.</summary>
/// <param name="Event">What it is told of.</param>
/// <param name="TaskId">The human task that it looks at; null for an execution listener, and while the task is being created.</param>
public sealed record JobListener(ListenerEvent Event, TaskId? TaskId = null)
{
    /// <summary>Whether it is a user task's own: only such a one corrects, and none of them sets variables.</summary>
    public bool IsOfTask => Event >= ListenerEvent.Creating;

    /// <summary>Whether it may say no: what begins or ends by the process alone is not for a listener to refuse.</summary>
    public bool CanDeny => Event is ListenerEvent.Assigning or ListenerEvent.Updating or ListenerEvent.Completing;
}

/// <summary>How far the listeners of a visit are.</summary>
/// <param name="Event">What they are told of.</param>
/// <param name="Done">How many of them have answered.</param>
public sealed record ListenerProgress(ListenerEvent Event, int Done);
