using System.Collections.Immutable;

namespace CaseFlow.Cases.Organisations;

/// <summary>Names an appointment.</summary>
/// <param name="Value">Version 7 UUID.</param>
public readonly record struct AppointmentId(Guid Value);

/// <summary>As what a person acts from a post.</summary>
public enum AppointmentKind
{
    /// <summary>The post is theirs.</summary>
    Holder,

    /// <summary>They act for the holder while there is none, or while that one is away.</summary>
    Deputy,

    /// <summary>They act beside the holder, for some of the work and for some time.</summary>
    Substitute,
}

/// <summary>That a person acts from a post for a while.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">As what.</param>
/// <param name="PersonId">Who.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until just before when; null while no end is set.</param>
/// <param name="Scope">The groups for which a substitute acts; empty for all of the post's.</param>
/// <param name="EndedAt">When it ended; null while it has not.</param>
public sealed record Appointment(
    AppointmentId Id,
    AppointmentKind Kind,
    string PersonId,
    DateTimeOffset From,
    DateTimeOffset? Until,
    ImmutableSortedSet<string> Scope,
    DateTimeOffset? EndedAt = null)
{
    /// <summary>Whether it holds at a moment.</summary>
    public bool IsInForce(DateTimeOffset now) => EndedAt is null && From <= now && (Until is not { } until || now < until);

    /// <summary>Whether it holds at some moment of a span of time.</summary>
    internal bool Meets(DateTimeOffset from, DateTimeOffset? until) =>
        EndedAt is null && (until is not { } end || From < end) && (Until is not { } own || from < own);
}

/// <summary>Why an appointment ended.</summary>
public enum AppointmentEnd
{
    /// <summary>Somebody ended it.</summary>
    Ended,

    /// <summary>Its term was reached.</summary>
    TermReached,

    /// <summary>The person left the organisation.</summary>
    PersonLetGo,

    /// <summary>The post is no more.</summary>
    PostEnded,
}
