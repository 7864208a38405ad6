namespace CaseFlow.Cases.Access;

/// <summary>That somebody may read something.</summary>
/// <param name="Grantee">Who, see <see cref="Access.Grantee"/>.</param>
/// <param name="Wall">On which side of the wall they must be.</param>
/// <param name="IsOutline">Whether they see states and deadlines only, not the content.</param>
/// <param name="Classification">What they must be cleared for.</param>
/// <param name="Rule">Why they may.</param>
public sealed record Grant(string Grantee, Wall Wall, bool IsOutline, int Classification, AccessRule Rule);

/// <summary>The rule by which somebody may read something.</summary>
public enum AccessRule
{
    /// <summary>Named as a reader, alone or with their group.</summary>
    Named,

    /// <summary>On the other side of the wall, let through by the source's organisation.</summary>
    WallException,

    /// <summary>A post of an organisation that owns it or from which it comes.</summary>
    Owner,

    /// <summary>A post of an organisation to which it is released.</summary>
    Released,

    /// <summary>It is marked for the community of participating organisations.</summary>
    Community,

    /// <summary>It is marked for everybody, or has no label of its own within what is read already.</summary>
    Everyone,

    /// <summary>A task of the case is offered to their group, whose organisation may read it.</summary>
    Task,

    /// <summary>The hub follows progress, without content.</summary>
    Hub,
}

/// <summary>Writes down who is meant by a grant: a post such as <c>fp-eu</c>, a group such as <c>LEGAL@UN</c>, or one of these.</summary>
public static class Grantee
{
    /// <summary>Everybody whose role reads content.</summary>
    public const string Everyone = "*";

    /// <summary>Everybody whose role reads what organisations may.</summary>
    public const string Community = "*community";

    /// <summary>Posts that follow the progress of all cases.</summary>
    public const string Hub = "*hub";

    /// <summary>All posts of an organisation whose roles read what it may.</summary>
    public static string Organisation(string id) => $"@{id}";

    /// <summary>Whether more than one post is meant, or may be.</summary>
    public static bool IsOfMany(string grantee)
    {
        ArgumentNullException.ThrowIfNull(grantee);
        return grantee.Contains('@') || grantee.StartsWith('*');
    }
}
