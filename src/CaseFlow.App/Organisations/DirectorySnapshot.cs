using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using CaseFlow.Engine.Timers;

namespace CaseFlow.App.Organisations;

/// <summary>All organisations and posts as they stood at one moment, in memory; what it answers about a time counts from the dates in it.</summary>
internal sealed class DirectorySnapshot
{
    private readonly FrozenDictionary<string, OrganisationFile> _organisationOfPost;

    public DirectorySnapshot(IEnumerable<OrganisationFile> organisations, ImmutableSortedDictionary<string, Role> commonRoles)
    {
        Organisations = organisations.ToImmutableSortedDictionary(file => file.Id, file => file, StringComparer.Ordinal);
        CommonRoles = commonRoles;
        _organisationOfPost = Organisations.Values
            .SelectMany(file => file.Posts.Keys, (file, post) => KeyValuePair.Create(post, file))
            .ToFrozenDictionary(StringComparer.Ordinal);
        Stations = new DutyStations(Posts.SelectMany(PlacesOf));
    }

    /// <summary>Organisations by id.</summary>
    public ImmutableSortedDictionary<string, OrganisationFile> Organisations { get; }

    /// <summary>The roles that all organisations have, by code.</summary>
    public ImmutableSortedDictionary<string, Role> CommonRoles { get; }

    /// <summary>Where posts are, for the working days of what they have to do.</summary>
    public DutyStations Stations { get; }

    /// <summary>Posts that have not ended, by id.</summary>
    public IEnumerable<(OrganisationFile Organisation, Post Post)> Posts =>
        from file in Organisations.Values
        from post in file.Posts.Values
        where post.EndedAt is null
        orderby post.Id
        select (file, post);

    /// <summary>What those read who act from each post that has not ended, where no more than a rank may be shown.</summary>
    public IEnumerable<Reader> ReadersWithin(int ceiling) =>
        from each in Posts
        let reader = ReaderOf(each.Organisation, each.Post, each.Post.Terms.Groups)
        select reader with { Ceiling = Math.Min(reader.Ceiling, ceiling) };

    /// <summary>The organisation of a post, whether that has ended or not; null when there is no such post.</summary>
    public OrganisationFile? OrganisationOf(string postId) => _organisationOfPost.GetValueOrDefault(postId);

    /// <summary>The post with an id, whether it has ended or not; null when there is none.</summary>
    public Post? Find(string postId) => OrganisationOf(postId)?.Posts[postId];

    /// <summary>The posts that a person holds at a moment.</summary>
    public IEnumerable<string> PostsOf(string personId, DateTimeOffset now) =>
        Posts.Where(each => each.Post.HolderAt(now) == personId).Select(each => each.Post.Id);

    /// <summary>Whether a person acts from any post at a moment.</summary>
    public bool IsActing(string personId, DateTimeOffset now) => Posts.Any(each => each.Post.IsActedFromBy(personId, now));

    /// <summary>As whom somebody acts at a moment; null when they hold nothing from which they say they act.</summary>
    public Standing? Stand(CallerIdentity caller, DateTimeOffset now)
    {
        var own = caller.PostId is { } ownPost ? Held(ownPost, caller.PersonId, now) : null;
        if (caller.OnBehalfOf is not { } represented)
        {
            return own is null ? null : Standing(caller, own, own.Terms.Groups);
        }

        // who says that they hold a post besides must hold that, too
        var isAsTheySay = caller.PostId is null || own is not null;
        return isAsTheySay && Find(represented) is { } post && post.ActedForBy(caller.PersonId, now) is { IsEmpty: false } groups
            ? Standing(caller, post, groups)
            : null;
    }

    private static IEnumerable<DutyPlace> PlacesOf((OrganisationFile Organisation, Post Post) each) =>
        each.Post.Terms.Groups.Append(each.Post.Id).Select(receiver => new DutyPlace(receiver, each.Organisation.Id, each.Post.Terms.Station));

    private Post? Held(string postId, string personId, DateTimeOffset now) => Find(postId) is { } post && post.HolderAt(now) == personId ? post : null;

    private Standing Standing(CallerIdentity caller, Post post, ImmutableSortedSet<string> groups)
    {
        var organisation = OrganisationOf(post.Id)!;
        return new(new Actor(caller.PersonId, caller.PostId ?? post.Id, organisation.Id, caller.OnBehalfOf), groups, ReaderOf(organisation, post, groups));
    }

    private Reader ReaderOf(OrganisationFile organisation, Post post, ImmutableSortedSet<string> groups)
    {
        var profile = organisation.Profile;
        var role = CommonRoles.GetValueOrDefault(post.Terms.Role) ?? organisation.Roles.GetValueOrDefault(post.Terms.Role);
        return new Reader(
            post.Id,
            organisation.Id,
            groups,
            role?.Reads ?? ReadingScope.Nothing,
            role?.IsHub ?? false,
            Math.Min(post.Terms.Clearance, profile.Ceiling),
            profile.Wall is Wall.CounterTerrorism ? Wall.CounterTerrorism : post.Terms.Wall);
    }
}
