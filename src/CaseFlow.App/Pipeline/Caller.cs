using System.Collections.Immutable;
using System.Reflection;
using CaseFlow.Cases.Access;
using Mediator;

namespace CaseFlow.App.Pipeline;

/// <summary>The five ways by which a message reaches the application.</summary>
public enum Door
{
    /// <summary>A request over HTTP or WebSocket.</summary>
    Http,

    /// <summary>A page of the web application, whose scope may live for hours.</summary>
    Circuit,

    /// <summary>A live event on its way to a subscriber, whose rights are looked at again each time.</summary>
    Subscription,

    /// <summary>Timers, the outbox and other work that the host does by itself.</summary>
    Pump,

    /// <summary>The command line.</summary>
    CommandLine,
}

/// <summary>Who sends a message, and by which door. Every handler gets its caller from here and from nowhere else.</summary>
/// <param name="Actor">Who acts, as it will stand in the events.</param>
/// <param name="Groups">Groups <c>ROLE@ORGANISATION</c> of the acting post; ordinal order.</param>
/// <param name="Door">By which door the message came.</param>
public sealed record Caller(Actor Actor, ImmutableSortedSet<string> Groups, Door Door)
{
    private static readonly ImmutableSortedSet<string> NoGroups = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What access rules know of the caller.</summary>
    public Reader Reader { get; init; } = Roles.Read(Actor.ActsFor(), Actor.OrganisationId, Groups);

    /// <summary>Who they say they are, when they signed in; null for CaseFlow itself and for whom its code vouches.</summary>
    public CallerIdentity? Identity { get; private init; }

    /// <summary>
    /// Whether it only asks what a command would answer: everything is decided as if it were meant, by the same rules, and nothing of it stays.
    /// </summary>
    public bool IsTrial { get; init; }

    /// <summary>Whether CaseFlow itself acts: it needs no role.</summary>
    public bool IsSystem => Actor == Actor.System;

    /// <summary>CaseFlow itself.</summary>
    public static Caller System(Door door) => new(Actor.System, NoGroups, door);

    /// <summary>A person or partner system that acts through a post, as the code that calls this knows; nothing is looked up.</summary>
    public static Caller Of(Actor actor, IEnumerable<string> groups, Door door) =>
        new(actor, groups.ToImmutableSortedSet(StringComparer.Ordinal), door);

    /// <summary>Somebody who signed in. They belong to no group and read nothing until it has been looked up what they are.</summary>
    public static Caller SignedIn(CallerIdentity identity, Door door)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var actor = new Actor(identity.PersonId, identity.PostId ?? identity.OnBehalfOf, null, identity.OnBehalfOf);
        return new(actor, NoGroups, door) { Identity = identity, Reader = Reader.Nobody };
    }

    /// <summary>Under which names a task may be offered to the caller: its groups, the post for which it acts, its person.</summary>
    internal IReadOnlyList<string> Candidacies => [.. Groups, .. Actor.ActsFor() is { } post ? new[] { post } : [], Actor.PersonId];

    /// <summary>Whether the caller has a role that a message needs; the thing addressed may still refuse it.</summary>
    public bool MaySend<TMessage>()
        where TMessage : IMessage =>
        IsSystem || typeof(TMessage).GetCustomAttribute<AllowedRolesAttribute>() is not { } allowed || allowed.Roles.Any(HasRole);

    /// <summary>Whether one of the caller's groups has this role, in whichever organisation.</summary>
    public bool HasRole(string role) =>
        Groups.Any(group => group.StartsWith(role, StringComparison.Ordinal) && group.Length > role.Length && group[role.Length] == '@');
}
