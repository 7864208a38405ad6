using System.Collections.Immutable;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios;

/// <summary>Who does a step.</summary>
internal sealed record Acting(Actor Actor, ImmutableSortedSet<string> Groups)
{
    private static readonly ImmutableSortedSet<string> NoGroups = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Nobody in particular.</summary>
    public static readonly Acting System = new(Actor.System, NoGroups);

    /// <summary>Somebody of groups <c>ROLE@ORGANISATION</c>, whose post is called after the first of them unless a person is named.</summary>
    public static Acting As(ImmutableArray<string> groups, string? person)
    {
        var first = groups.FirstOrDefault(string.Empty);
        var name = person ?? first;
        var organisation = first.LastIndexOf('@') is >= 0 and var at ? first[(at + 1)..] : null;
        return new Acting(new Actor(name, name, organisation), groups.ToImmutableSortedSet(StringComparer.Ordinal));
    }

    /// <summary>Whoever has a task, else the first of those who may take it.</summary>
    public static Acting ForTask(HumanTask task) =>
        task.Owner is { } owner ? new Acting(owner, NoGroups)
        : task.CandidateGroups is [var group, ..] ? As([group], null)
        : As([], task.Assignee ?? task.CandidateUsers.FirstOrDefault());
}
