using System.Collections.Immutable;
using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Access;

/// <summary>What may be asked for besides a marking when something is opened, reported or referred to.</summary>
/// <param name="Classification">The rank of its formal classification, 0 to 3.</param>
/// <param name="Wall">On which side of the wall it is.</param>
/// <param name="IsOffAgenda">Whether its very existence is protected.</param>
/// <param name="IsOriginatorControlled">Whether only the originator adds readers.</param>
/// <param name="Named">Posts and groups that may read it whatever its marking; null for none.</param>
/// <param name="Originator">The organisation from which it comes; null for its author's.</param>
public sealed record AccessTerms(
    int Classification = Classification.Internal,
    Wall Wall = Wall.Prevention,
    bool IsOffAgenda = false,
    bool IsOriginatorControlled = false,
    ImmutableSortedSet<string>? Named = null,
    string? Originator = null)
{
    /// <summary>Nothing besides the marking.</summary>
    public static readonly AccessTerms Default = new();

    /// <summary>The terms of something that passes its label on, its exceptions apart.</summary>
    public static AccessTerms Of(AccessLabel label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return new(label.Classification, label.Wall, label.IsOffAgenda, label.IsOriginatorControlled, label.Named, label.Originator);
    }

    /// <summary>The label of what somebody makes on these terms. Who would not read it otherwise is named: its author stays among the readers.</summary>
    public AccessLabel ToLabel(string marking, DecisionContext context, ImmutableSortedSet<string> owners, ImmutableSortedSet<string> releasableTo)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(owners);
        var author = context.Actor;
        var label = AccessLabel.Of(marking, Originator ?? author.OrganisationId, owners, releasableTo) with
        {
            Classification = Classification,
            Wall = Wall,
            IsOffAgenda = IsOffAgenda,
            IsOriginatorControlled = IsOriginatorControlled,
            Named = Named ?? AccessLabel.None,
        };
        var readsAsOwner = !label.IsForNamedOnly && !Roles.IsCommunity(context.Groups) && author.OrganisationId is { } own && owners.Contains(own);
        return !readsAsOwner && (author.OnBehalfOf ?? author.PostId) is { } post ? label with { Named = label.Named.Add(post) } : label;
    }

    /// <summary>Why something cannot be made on these terms; null when it can.</summary>
    public Rejection? RefusalOf(string marking) =>
        !Marking.All.Contains(marking) ? CaseRejections.UnknownMarking
        : Classification is < Access.Classification.Public or > Access.Classification.Confidential ? AccessRejections.ClassifiedTooHigh
        : null;
}
