using System.Security.Claims;
using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Access;

/// <summary>How a signed-in caller is written into a principal and read back, whichever way they signed in.</summary>
public static class CallerClaims
{
    private const string Person = "caseflow:person";
    private const string Post = "caseflow:post";
    private const string Organisation = "caseflow:organisation";
    private const string Group = "caseflow:group";

    /// <summary>The identity of a person acting from a post.</summary>
    public static ClaimsIdentity Write(string scheme, Actor actor, IEnumerable<string> groups)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var identity = new ClaimsIdentity(scheme, Person, Group);
        identity.AddClaim(new Claim(Person, actor.PersonId));
        Add(identity, Post, actor.PostId);
        Add(identity, Organisation, actor.OrganisationId);
        identity.AddClaims(groups.Select(group => new Claim(Group, group)));
        return identity;
    }

    /// <summary>The caller behind a principal, null when nobody is signed in.</summary>
    public static Caller? Read(ClaimsPrincipal principal, Door door)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.FindFirstValue(Person) is { } person
            ? Caller.Of(
                new Actor(person, principal.FindFirstValue(Post), principal.FindFirstValue(Organisation)),
                principal.FindAll(Group).Select(claim => claim.Value),
                door)
            : null;
    }

    private static void Add(ClaimsIdentity identity, string type, string? value)
    {
        if (value is not null)
        {
            identity.AddClaim(new Claim(type, value));
        }
    }
}
