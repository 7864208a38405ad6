using System.Collections.Immutable;
using CaseFlow.Cases.Access;

namespace CaseFlow.Cases.Organisations;

/// <summary>What an organisation is; its own administrators change the first five, those of a host the rest.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What kind of body it is, e.g. <c>regional</c>.</param>
/// <param name="Zone">The IANA name of its time zone, in which its days begin.</param>
/// <param name="Language">BCP 47 tag of the language that it works in.</param>
/// <param name="Markings">Its formal markings, and what rank each has here.</param>
/// <param name="Ceiling">The highest classification that its posts are ever cleared for, as a rank from 0 to 3.</param>
/// <param name="Wall">On which side of the wall its posts are.</param>
/// <param name="IsHost">Whether its administrators look after all organisations.</param>
public sealed record OrganisationProfile(
    string Name, string Kind, string Zone, string Language, ImmutableArray<FormalMarking> Markings, int Ceiling, Wall Wall, bool IsHost)
{
    /// <summary>Whether only the names and words differ, which an organisation may change by itself.</summary>
    internal bool MayBecome(OrganisationProfile other) => (Ceiling, Wall, IsHost) == (other.Ceiling, other.Wall, other.IsHost);
}

/// <summary>How an organisation names a classification. Which ranks are equal is a policy choice, not an agreed equivalence.</summary>
/// <param name="Label">As it stands on paper, e.g. <c>NATO RESTRICTED</c>.</param>
/// <param name="Rank">From 0, open to the public, to <see cref="HighestRank"/>.</param>
public sealed record FormalMarking(string Label, int Rank)
{
    /// <summary>The rank of what only a state's own systems hold.</summary>
    public const int HighestRank = 5;

    /// <summary>Whether anything that bears it may be stored; what may not is referred to by its number.</summary>
    public bool MayBeStored => Rank <= Classification.Confidential;
}
