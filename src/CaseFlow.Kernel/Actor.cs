namespace CaseFlow.Kernel;

/// <summary>Who acts, as ids only: names belong to the directory, so that they can be corrected or erased there.</summary>
/// <param name="PersonId">The person at the keyboard, the partner system, or <c>system</c>.</param>
/// <param name="PostId">The post that the person holds while acting, e.g. <c>fp-un</c>; null for the system itself.</param>
/// <param name="OrganisationId">The organisation that the post belongs to, e.g. <c>UN</c>.</param>
/// <param name="OnBehalfOf">The post for which a deputy or substitute acts; null when acting for oneself.</param>
public sealed record Actor(string PersonId, string? PostId, string? OrganisationId, string? OnBehalfOf = null)
{
    /// <summary>CaseFlow itself: timers, reactions, pumps.</summary>
    public static readonly Actor System = new("system", null, null);

    /// <summary>The post whose work it is: the one for which a deputy or substitute acts, else their own.</summary>
    public string? ActsFor() => OnBehalfOf ?? PostId;

    /// <summary>
    /// Whether what two did counts as seen by one pair of eyes: they are one person, in whichever post, or both act for one post, by
    /// themselves or on its behalf. No delegation, substitution or second post makes two of one.
    /// </summary>
    public bool IsSameEyesAs(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return PersonId == other.PersonId || SharesPostWith(other);
    }

    /// <summary>Whether a post from which, or for which, the one acts is one of the other's, too.</summary>
    public bool SharesPostWith(Actor other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Posts().Intersect(other.Posts(), StringComparer.Ordinal).Any();
    }

    private IEnumerable<string> Posts() => new[] { PostId, OnBehalfOf }.OfType<string>();
}
