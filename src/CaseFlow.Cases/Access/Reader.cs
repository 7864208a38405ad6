using System.Collections.Immutable;

namespace CaseFlow.Cases.Access;

/// <summary>What access rules know of whoever asks.</summary>
/// <param name="PostId">The post from which they act; of a deputy or substitute, the post for which they act.</param>
/// <param name="OrganisationId">The post's organisation.</param>
/// <param name="Groups">Groups <c>ROLE@ORGANISATION</c> of the post.</param>
/// <param name="Reads">How far the post's role reads.</param>
/// <param name="IsHub">Whether the role sees the progress of cases whose content is closed to it.</param>
/// <param name="Ceiling">The highest classification, as a rank, that post, organisation and deployment all allow.</param>
/// <param name="Wall">On which side of the wall the post is.</param>
public sealed record Reader(
    string? PostId, string? OrganisationId, ImmutableSortedSet<string> Groups, ReadingScope Reads, bool IsHub, int Ceiling, Wall Wall)
{
    /// <summary>Reads nothing.</summary>
    public static readonly Reader Nobody = new(
        null, null, ImmutableSortedSet.Create<string>(StringComparer.Ordinal), ReadingScope.Nothing, IsHub: false, Classification.Public, Wall.Prevention);

    /// <summary>Under which names grants reach the content for this reader.</summary>
    public ImmutableSortedSet<string> Names { get; } = Reads switch
    {
        ReadingScope.Organisation => Named(PostId, Groups).Union([Grantee.Everyone, Grantee.Community, .. Own(OrganisationId)]),
        ReadingScope.Named => Named(PostId, Groups).Add(Grantee.Everyone),
        _ => ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
    };

    /// <summary>Whether the post has a role, in whichever organisation.</summary>
    public bool HasRole(string role) => Groups.Any(group => Roles.CodeOf(group) == role);

    /// <summary>Whether one of the grants lets this reader see the content.</summary>
    public bool CanRead(IEnumerable<Grant> grants) => grants.Any(grant => !grant.IsOutline && Fits(grant) && Names.Contains(grant.Grantee));

    /// <summary>Whether one of the grants lets this reader see states and deadlines.</summary>
    public bool CanFollow(IEnumerable<Grant> grants) =>
        grants.Any(grant => Fits(grant) && (Names.Contains(grant.Grantee) || (IsHub && grant.Grantee == Grantee.Hub)));

    private bool Fits(Grant grant) => grant.Wall == Wall && grant.Classification <= Ceiling;

    private static ImmutableSortedSet<string> Named(string? post, ImmutableSortedSet<string> groups) =>
        post is null ? groups : groups.Add(post);

    private static string[] Own(string? organisation) => organisation is null ? [] : [Grantee.Organisation(organisation)];
}
