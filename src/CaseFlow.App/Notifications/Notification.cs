using System.Collections.Immutable;

namespace CaseFlow.App.Notifications;

/// <summary>Tells somebody outside that something awaits them. It names the case by its id and says nothing of its content.</summary>
/// <param name="Template">Which text: <c>task.reminder</c>, <c>task.escalated</c>, or what the model's header <c>template</c> says.</param>
/// <param name="Groups">Groups <c>ROLE@ORG</c> that are told.</param>
/// <param name="TaskId">The task that it is about, if any.</param>
/// <param name="Percent">For a task: how much of its time has passed.</param>
internal sealed record Notification(string Template, ImmutableSortedSet<string> Groups, Guid? TaskId = null, int? Percent = null)
{
    /// <summary>The outbox's name for it.</summary>
    public const string Kind = "notification";
}
