using System.Text.Json.Serialization;

namespace CaseFlow.Engine.Instances;

/// <summary>One run of a process: not begun, running or ended. The fold of its events, so it can be thrown away at any time.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(NotStarted), "notStarted")]
[JsonDerivedType(typeof(Running), "running")]
[JsonDerivedType(typeof(Ended), "ended")]
public abstract partial record Instance
{
    private Instance()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Instance None { get; } = new NotStarted();

    /// <summary>The state after one more event. Needs neither the model nor the time.</summary>
    /// <exception cref="System.Diagnostics.UnreachableException">The event cannot follow the state.</exception>
    public static Instance Evolve(Instance state, InstanceEvent @event)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(@event);
        return @event.ApplyTo(state);
    }

    /// <summary>Nothing has happened yet.</summary>
    public sealed record NotStarted : Instance;

    /// <summary>It is over for good.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="ProcessDefinitionKey">The definition that it ran last.</param>
    /// <param name="Parent">The call activity that is to be told; null for an instance of its own.</param>
    /// <param name="Kind">How it ended.</param>
    /// <param name="At">When.</param>
    public sealed record Ended(InstanceId Id, string ProcessDefinitionKey, ParentCall? Parent, EndKind Kind, DateTimeOffset At) : Instance
    {
        /// <summary>What one that takes it up again goes on with.</summary>
        public required Legacy Legacy { get; init; }

        /// <summary>The instance that took it up again last; null when none did.</summary>
        public InstanceId? ReopenedAs { get; init; }
    }
}
