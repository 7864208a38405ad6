using System.Collections.Immutable;
using System.Diagnostics;

namespace CaseFlow.Cases.Organisations;

/// <summary>The state of an organisation, folded from its events: who it is, and who acts from its posts.</summary>
public abstract record Organisation
{
    private Organisation()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Organisation None { get; } = new NotAdded();

    /// <summary>It takes no part.</summary>
    public sealed record NotAdded : Organisation;

    /// <summary>It takes part.</summary>
    public sealed record Added(OrganisationFile File) : Organisation;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Organisation Evolve(Organisation state, OrganisationEvent @event) =>
        (state, @event) switch
        {
            (NotAdded, OrganisationEvent.Added e) => new Added(OrganisationFile.Of(e)),
            (Added s, not OrganisationEvent.Added) => new Added(s.File.After(@event)),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };
}

/// <summary>What is known of an organisation. What has ended stays, so that nothing is named twice and everybody sees who acted when.</summary>
/// <param name="Id">E.g. <c>EU</c>.</param>
/// <param name="Profile">What it is.</param>
/// <param name="IsExercise">Whether it is invented, for exercises only.</param>
/// <param name="Roles">Roles of its own by code, besides those that all have.</param>
/// <param name="Posts">Its posts by id.</param>
public sealed record OrganisationFile(
    string Id,
    OrganisationProfile Profile,
    bool IsExercise,
    ImmutableSortedDictionary<string, Role> Roles,
    ImmutableSortedDictionary<string, Post> Posts)
{
    internal static OrganisationFile Of(OrganisationEvent.Added added) => new(
        added.Id,
        added.Profile,
        added.IsExercise,
        ImmutableSortedDictionary.Create<string, Role>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, Post>(StringComparer.Ordinal));

    /// <summary>Whether a person holds one of its posts at a moment.</summary>
    internal bool Employs(string personId, DateTimeOffset now) => Posts.Values.Any(post => post.HolderAt(now) == personId);

    internal OrganisationFile After(OrganisationEvent @event) => @event switch
    {
        OrganisationEvent.Changed e => this with { Profile = e.Profile },
        OrganisationEvent.RoleSet e => this with { Roles = Roles.SetItem(e.Role.Code, e.Role) },
        OrganisationEvent.PostAdded e => With(new Post(e.PostId, e.Terms, e.IsExercise, [])),
        OrganisationEvent.PostChanged e => With(Posts[e.PostId] with { Terms = e.Terms }),
        OrganisationEvent.PostEnded e => With(Posts[e.PostId] with { EndedAt = e.At }),
        OrganisationEvent.Appointed e => With(Posts[e.PostId] with { Appointments = Posts[e.PostId].Appointments.Add(e.Appointment) }),
        OrganisationEvent.TermSet e => With(Posts[e.PostId].With(Posts[e.PostId].Find(e.AppointmentId) with { Until = e.Until })),
        OrganisationEvent.AppointmentEnded e => With(Posts[e.PostId].With(Posts[e.PostId].Find(e.AppointmentId) with { EndedAt = e.At })),
        OrganisationEvent.AbsenceNoted e => With(Posts[e.PostId] with { Absence = e.Absence }),
        OrganisationEvent.AbsenceEnded e => With(Posts[e.PostId] with { Absence = null }),
        OrganisationEvent.PersonLetGo => this,
        _ => throw new UnreachableException($"{@event.GetType().Name} changes no organisation."),
    };

    private OrganisationFile With(Post post) => this with { Posts = Posts.SetItem(post.Id, post) };
}
