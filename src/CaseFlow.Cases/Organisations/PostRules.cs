using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Organisations;

/// <summary>The rules of posts: an id tells the organisation, a post has a role that is described, and groups of its own organisation.</summary>
internal static class PostRules
{
    /// <summary>What all organisations may put before the @ besides roles: those to whom a task goes when it is late.</summary>
    private const string Deputies = "DEPUTY";

    public static Decision<OrganisationEvent> Add(OrganisationCommand.AddPost c, OrganisationFile file, DecisionContext context) =>
        !IsIdOf(c.PostId, file.Id) ? OrganisationRejections.PostIdForm
        : file.Posts.ContainsKey(c.PostId) ? OrganisationRejections.PostAlreadyAdded
        : RefusalOf(c.Terms, before: null, file, c.Common, c.ByHost) is { } refusal ? refusal
        : IsElsewhere(c.Terms.Station, c.Stations) ? OrganisationRejections.StationUnknown(c.Stations!)
        : [new OrganisationEvent.PostAdded(c.PostId, c.Terms, c.IsExercise || file.IsExercise, context.Actor, context.Now)];

    public static Decision<OrganisationEvent> Change(OrganisationCommand.ChangePost c, Post post, OrganisationFile file, DecisionContext context) =>
        RefusalOf(c.Terms, post.Terms, file, c.Common, c.ByHost) is { } refusal ? refusal
        : c.Terms.Station != post.Terms.Station && IsElsewhere(c.Terms.Station, c.Stations) ? OrganisationRejections.StationUnknown(c.Stations!)
        : EventJson.Write(c.Terms) == EventJson.Write(post.Terms) ? []
        : [new OrganisationEvent.PostChanged(c.PostId, c.Terms, context.Actor, context.Now)];

    public static Decision<OrganisationEvent> End(Post post, DecisionContext context) =>
    [
        .. AppointmentRules.Ending(post, post.Appointments, AppointmentEnd.PostEnded, context),
        new OrganisationEvent.PostEnded(post.Id, context.Actor, context.Now),
    ];

    /// <summary>Decides about a post that has not ended, or says why there is none.</summary>
    public static Decision<OrganisationEvent> On(string postId, OrganisationFile file, Func<Post, Decision<OrganisationEvent>> decide) =>
        !file.Posts.TryGetValue(postId, out var post) ? OrganisationRejections.PostNotFound
        : post.EndedAt is not null ? OrganisationRejections.PostEnded
        : decide(post);

    private static bool IsElsewhere(string? station, ImmutableSortedSet<string>? known) => station is not null && known is not null && !known.Contains(station);

    private static bool IsIdOf(string postId, string organisationId) =>
        postId.Split('-') is [_, var second, ..] parts
        && string.Equals(second, organisationId, StringComparison.OrdinalIgnoreCase)
        && parts.All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));

    // whoever follows the progress of all cases is let in by the host alone
    private static Rejection? RefusalOf(
        PostTerms terms, PostTerms? before, OrganisationFile file, ImmutableSortedDictionary<string, Role> common, bool byHost)
    {
        Role? Known(string code) => common.GetValueOrDefault(code) ?? file.Roles.GetValueOrDefault(code);
        bool IsOwn(string group) =>
            group.Split('@') is [var code, var organisation] && organisation == file.Id && (code == Deputies || Known(code) is not null);
        bool IsHub(PostTerms of) => of.Groups.Select(group => group.Split('@')[0]).Append(of.Role).Any(code => Known(code) is { IsHub: true });

        return Known(terms.Role) is null ? OrganisationRejections.RoleUnknown
            : terms.Groups.IsEmpty || !terms.Groups.All(IsOwn) ? OrganisationRejections.ForeignGroup
            : !byHost && IsHub(terms) && (before is null || !IsHub(before)) ? OrganisationRejections.NeedsHost
            : null;
    }
}
