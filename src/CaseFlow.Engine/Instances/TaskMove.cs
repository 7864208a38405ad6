using System.Collections.Immutable;
using System.Text.Json.Serialization;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

/// <summary>
/// What was asked of a human task and found right, and is done when its listeners agree. By then somebody else may be acting, so it says who asked.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Claim), "claim")]
[JsonDerivedType(typeof(Release), "release")]
[JsonDerivedType(typeof(Assign), "assign")]
[JsonDerivedType(typeof(Forward), "forward")]
[JsonDerivedType(typeof(HandOver), "hand_over")]
[JsonDerivedType(typeof(Resolve), "resolve")]
[JsonDerivedType(typeof(Start), "start")]
[JsonDerivedType(typeof(Update), "update")]
[JsonDerivedType(typeof(Complete), "complete")]
[JsonDerivedType(typeof(Skip), "skip")]
public abstract record TaskMove
{
    private TaskMove()
    {
    }

    /// <summary>Which listeners are told; null for none.</summary>
    internal abstract ListenerEvent? Event { get; }

    /// <summary>Who would have the task then; null when nobody would, or when it stays where it is.</summary>
    internal virtual Actor? Receiver => null;

    /// <summary>Somebody takes it.</summary>
    public sealed record Claim(Actor By) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Assigning;

        internal override Actor Receiver => By;
    }

    /// <summary>Its owner gives it back.</summary>
    public sealed record Release : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Assigning;
    }

    /// <summary>Somebody gives it to a post, or to one who acts from it.</summary>
    public sealed record Assign(string PostId, string OrganisationId, Actor? Owner, string Reason) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Assigning;

        internal override Actor Receiver => Owner ?? new Actor("", PostId, OrganisationId);
    }

    /// <summary>Somebody offers it to others.</summary>
    public sealed record Forward(ImmutableSortedSet<string> CandidateGroups, string Reason) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Assigning;
    }

    /// <summary>Its owner lets somebody else work on it.</summary>
    public sealed record HandOver(Actor By, Actor To, bool Returns, string Reason) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Assigning;

        internal override Actor Receiver => To;
    }

    /// <summary>A delegate has done their part.</summary>
    public sealed record Resolve(Actor By, Actor? ReturnedTo, string Result) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Assigning;

        internal override Actor? Receiver => ReturnedTo;
    }

    /// <summary>Its owner begins to work on it.</summary>
    public sealed record Start : TaskMove
    {
        internal override ListenerEvent? Event => null;
    }

    /// <summary>Somebody changes what it says of itself.</summary>
    public sealed record Update(TaskChange Change, string Reason) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Updating;
    }

    /// <summary>Its owner finishes it.</summary>
    public sealed record Complete(Actor By, FeelContext Variables) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Completing;
    }

    /// <summary>Somebody lets the process go on without it.</summary>
    public sealed record Skip(Actor By, string Reason) : TaskMove
    {
        internal override ListenerEvent? Event => ListenerEvent.Canceling;
    }
}
