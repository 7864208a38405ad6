using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;

namespace CaseFlow.Web.Organisations;

/// <summary>What a reader may do for an organisation and its posts. Commands ask again; pages only leave out what would be refused.</summary>
internal static class Care
{
    /// <summary>Whether somebody administers an organisation: their own, and each when theirs is a host.</summary>
    public static bool Administers(this Caller caller, string organisationId, IEnumerable<OrganisationView> organisations) =>
        organisations.Any(one => (one.Id == organisationId || one.IsHost) && caller.Groups.Contains($"ADMIN@{one.Id}"));

    /// <summary>Whether somebody holds a post and acts from it.</summary>
    public static bool ActsFrom(this Caller caller, PostView post) => caller.Actor.OnBehalfOf is null && caller.Actor.PostId == post.Id && caller.Holds(post);

    /// <summary>Whether somebody holds a post, from whichever they act.</summary>
    public static bool Holds(this Caller caller, PostView post) => caller.Actor.PersonId == post.Person;
}
