using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Access;

/// <summary>What is to be different about who may read something; what is null stays as it is.</summary>
/// <param name="Marking">A label of <see cref="Cases.Marking"/>.</param>
/// <param name="Classification">The rank of its formal classification, 0 to 3.</param>
/// <param name="ReleasableTo">Organisations that may be shown it besides its owners.</param>
/// <param name="IsOffAgenda">Whether its very existence is protected.</param>
/// <param name="IsOriginatorControlled">Whether only the originator adds readers.</param>
/// <param name="Wall">On which side of the wall it is.</param>
/// <param name="Added">Posts and groups that are named from now on.</param>
/// <param name="Removed">Posts and groups that are not named any more.</param>
/// <param name="LetThrough">Posts, groups and <c>@ORGANISATIONS</c> of the other side of the wall that read it from now on.</param>
/// <param name="ShutOut">Those of them that do not any more.</param>
public sealed record AccessChange(
    string? Marking = null,
    int? Classification = null,
    ImmutableSortedSet<string>? ReleasableTo = null,
    bool? IsOffAgenda = null,
    bool? IsOriginatorControlled = null,
    Wall? Wall = null,
    ImmutableSortedSet<string>? Added = null,
    ImmutableSortedSet<string>? Removed = null,
    ImmutableSortedSet<string>? LetThrough = null,
    ImmutableSortedSet<string>? ShutOut = null)
{
    /// <summary>The label afterwards.</summary>
    public AccessLabel On(AccessLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return label with
        {
            Marking = Marking ?? label.Marking,
            Classification = Classification ?? label.Classification,
            ReleasableTo = ReleasableTo ?? label.ReleasableTo,
            IsOffAgenda = IsOffAgenda ?? label.IsOffAgenda,
            IsOriginatorControlled = IsOriginatorControlled ?? label.IsOriginatorControlled,
            Wall = Wall ?? label.Wall,
            Named = label.Named.Except(Removed ?? AccessLabel.None).Union(Added ?? AccessLabel.None),
            Exceptions = label.Exceptions.Except(ShutOut ?? AccessLabel.None).Union(LetThrough ?? AccessLabel.None),
        };
    }

    /// <summary>Why somebody may not change it so; null when they may.</summary>
    public Rejection? RefusalOn(AccessLabel label, Actor by)
    {
        ArgumentNullException.ThrowIfNull(by);
        var after = On(label);
        return new AccessTerms(after.Classification).RefusalOf(after.Marking) is { } refusal ? refusal
            : !label.IsChangedBy(by.OrganisationId) ? AccessRejections.OwnersChange
            : after is { IsForNamedOnly: true, Named.IsEmpty: true } ? AccessRejections.NoReader
            : IsForOriginatorOnly(label, after) && label.Originator is { } originator && by.OrganisationId != originator ? AccessRejections.OriginatorLowers
            : null;
    }

    /// <summary>Whether it lowers the label, or lets more read than single posts: such a change is worth a second look.</summary>
    public bool Opens(AccessLabel label)
    {
        var after = On(label);
        var toMany = Grants.Of(after).Where(grant => Grantee.IsOfMany(grant.Grantee));
        return IsLowered(label, after) || !Grants.AreWithin([.. toMany], Grants.Of(label), author: null);
    }

    // naming somebody or releasing it is the owners' business, unless the originator has kept it; lowering what it is marked with never is
    private static bool IsForOriginatorOnly(AccessLabel before, AccessLabel after) =>
        IsLowered(before, after) || (before.IsOriginatorControlled && IsWidened(before, after));

    private static bool IsLowered(AccessLabel before, AccessLabel after) =>
        Cases.Marking.All.IndexOf(after.Marking) > Cases.Marking.All.IndexOf(before.Marking)
        || after.Classification < before.Classification
        || (before.IsOffAgenda && !after.IsOffAgenda)
        || (before.IsOriginatorControlled && !after.IsOriginatorControlled)
        || before.Wall != after.Wall;

    private static bool IsWidened(AccessLabel before, AccessLabel after) =>
        !after.Named.IsSubsetOf(before.Named) || !after.ReleasableTo.IsSubsetOf(before.ReleasableTo) || !after.Exceptions.IsSubsetOf(before.Exceptions);
}
