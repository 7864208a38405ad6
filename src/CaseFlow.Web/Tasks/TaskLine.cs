using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;

namespace CaseFlow.Web.Tasks;

/// <summary>A task with what its reader needs to place it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Case">The case that it belongs to.</param>
/// <param name="Now">What time it is in that case.</param>
/// <param name="IsClaimable">Whether its reader may take it.</param>
public sealed record TaskLine(TaskView Task, CaseView Case, DateTimeOffset Now, bool IsClaimable)
{
    /// <summary>Groups that it is offered to, <c>ROLE@ORG</c>.</summary>
    public ImmutableArray<string> Groups => JsonSerializer.Deserialize<ImmutableArray<string>>(Task.CandidateGroupsJson);

    /// <summary>What tells it apart from others of its name; null when nothing does.</summary>
    public string? About { get; } = TaskAbout.Of(Task.VariablesJson);

    /// <summary>Whether anybody may still complete it.</summary>
    public bool IsOpen => Task.State is TaskState.Ready or TaskState.Reserved or TaskState.InProgress;

    /// <summary>Whether its due time has passed while it is open.</summary>
    public bool IsOverdue => IsOpen && Task.DueAt < Now;

    /// <summary>Whether somebody holds it and may complete it.</summary>
    public bool IsHeldBy(Caller caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return Task.State is TaskState.Reserved or TaskState.InProgress && Task.OwnerPersonId == caller.Actor.PersonId;
    }

    /// <summary>Whether nobody has taken it, and its reader may.</summary>
    public bool IsFree => Task.State is TaskState.Ready && IsClaimable;
}
