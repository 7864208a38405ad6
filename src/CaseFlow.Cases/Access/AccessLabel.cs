using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Access;

/// <summary>All that decides who may read a case, a signal or an item within a case.</summary>
/// <param name="Marking">A label of <see cref="Cases.Marking"/>.</param>
/// <param name="Classification">The rank of its formal classification, 0 to 3.</param>
/// <param name="Originator">The organisation from which it comes, without whose consent nothing is lowered; null when CaseFlow made it.</param>
/// <param name="Owners">Organisations that own it.</param>
/// <param name="ReleasableTo">Organisations that may be shown it besides; of TLP:GREEN, only they when there are any.</param>
/// <param name="Named">Posts and groups that may read it whatever its marking; of TLP:RED and off the agenda, only they.</param>
/// <param name="Exceptions">Posts, groups and <c>@ORGANISATIONS</c> of the other side of the wall that were let through.</param>
/// <param name="Wall">On which side of the wall it is.</param>
/// <param name="IsOffAgenda">Whether its very existence is protected: the hub does not see it either.</param>
/// <param name="IsOriginatorControlled">Whether only the originator adds readers.</param>
public sealed record AccessLabel(
    string Marking,
    int Classification,
    string? Originator,
    ImmutableSortedSet<string> Owners,
    ImmutableSortedSet<string> ReleasableTo,
    ImmutableSortedSet<string> Named,
    ImmutableSortedSet<string> Exceptions,
    Wall Wall,
    bool IsOffAgenda,
    bool IsOriginatorControlled)
{
    internal static readonly ImmutableSortedSet<string> None = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>A label that says nothing but how far the marking reaches among the owners and those to whom it is released.</summary>
    public static AccessLabel Of(
        string marking, string? originator, ImmutableSortedSet<string> owners, ImmutableSortedSet<string>? releasableTo = null) => new(
            marking, Access.Classification.Internal, originator, owners, releasableTo ?? None, None, None, Wall.Prevention,
            IsOffAgenda: false, IsOriginatorControlled: false);

    /// <summary>Whose a document or a reported signal is: the organisation's from which it comes.</summary>
    internal static ImmutableSortedSet<string> OwnersOf(Actor by) => by.OrganisationId is { } own ? None.Add(own) : None;

    /// <summary>Whether an organisation has a say in who reads it.</summary>
    public bool IsChangedBy(string? organisation) => organisation is not null && (Owners.Contains(organisation) || Originator == organisation);

    /// <summary>Whether only those who are named may know of it.</summary>
    public bool IsForNamedOnly => IsOffAgenda || Marking == Cases.Marking.Red;

    /// <summary>Whether each reading of it is recorded.</summary>
    public bool IsRestricted =>
        IsForNamedOnly || Marking == Cases.Marking.AmberStrict || IsOriginatorControlled || Wall is Wall.CounterTerrorism
        || Classification >= Access.Classification.Restricted;
}
