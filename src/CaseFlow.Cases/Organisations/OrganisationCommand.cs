using System.Collections.Immutable;

namespace CaseFlow.Cases.Organisations;

/// <summary>What can be asked of an organisation.</summary>
public abstract record OrganisationCommand
{
    private OrganisationCommand()
    {
    }

    /// <summary>Lets an organisation take part.</summary>
    public sealed record Add(string Id, OrganisationProfile Profile, bool IsExercise) : OrganisationCommand;

    /// <summary>Says anew what it is.</summary>
    /// <param name="Profile">What it is.</param>
    /// <param name="ByHost">Whether whoever asks looks after all organisations.</param>
    public sealed record Change(OrganisationProfile Profile, bool ByHost) : OrganisationCommand;

    /// <summary>Adds a role of its own, or says anew what one means.</summary>
    /// <param name="Role">The role.</param>
    /// <param name="Common">The roles that all organisations have, by code.</param>
    /// <param name="ByHost">Whether whoever asks looks after all organisations.</param>
    public sealed record SetRole(Role Role, ImmutableSortedDictionary<string, Role> Common, bool ByHost) : OrganisationCommand;

    /// <summary>Adds a post.</summary>
    /// <param name="PostId">Its id: something, the organisation's id in small letters, and more if need be, between hyphens.</param>
    /// <param name="Terms">What it is.</param>
    /// <param name="IsExercise">Whether it is invented.</param>
    /// <param name="Common">The roles that all organisations have, by code.</param>
    /// <param name="ByHost">Whether whoever asks looks after all organisations.</param>
    /// <param name="Stations">The organisation's duty stations that have calendars; null where nobody asks.</param>
    public sealed record AddPost(
        string PostId,
        PostTerms Terms,
        bool IsExercise,
        ImmutableSortedDictionary<string, Role> Common,
        bool ByHost,
        ImmutableSortedSet<string>? Stations = null) : OrganisationCommand;

    /// <summary>Says anew what a post is.</summary>
    public sealed record ChangePost(
        string PostId,
        PostTerms Terms,
        ImmutableSortedDictionary<string, Role> Common,
        bool ByHost,
        ImmutableSortedSet<string>? Stations = null) : OrganisationCommand;

    /// <summary>Ends a post and all appointments to it.</summary>
    public sealed record EndPost(string PostId) : OrganisationCommand;

    /// <summary>Lets a person act from a post.</summary>
    /// <param name="PostId">The post.</param>
    /// <param name="Kind">As what.</param>
    /// <param name="PersonId">Who.</param>
    /// <param name="From">Since when; null or a past moment means now.</param>
    /// <param name="Until">Until just before when; null while no end is known.</param>
    /// <param name="Scope">The groups for which a substitute acts; empty for all.</param>
    /// <param name="ByAdministrator">Whether an administrator asks, not the post's holder.</param>
    public sealed record Appoint(
        string PostId,
        AppointmentKind Kind,
        string PersonId,
        DateTimeOffset? From,
        DateTimeOffset? Until,
        ImmutableSortedSet<string> Scope,
        bool ByAdministrator) : OrganisationCommand;

    /// <summary>Ends what a person is to a post, now or at a moment to come.</summary>
    public sealed record EndAppointment(string PostId, AppointmentKind Kind, string PersonId, DateTimeOffset? Until, bool ByAdministrator)
        : OrganisationCommand;

    /// <summary>Ends whatever has reached its term; does nothing when nothing has.</summary>
    public sealed record EndDueAppointments : OrganisationCommand;

    /// <summary>Says that the holder of a post is away.</summary>
    public sealed record NoteAbsence(string PostId, DateTimeOffset? From, DateTimeOffset Until, bool ByAdministrator) : OrganisationCommand;

    /// <summary>Says that the holder of a post is there; does nothing when nobody said otherwise.</summary>
    public sealed record EndAbsence(string PostId, bool ByAdministrator) : OrganisationCommand;

    /// <summary>Ends all that a person is to the organisation's posts; does nothing when they are nothing.</summary>
    public sealed record LetPersonGo(string PersonId) : OrganisationCommand;
}
