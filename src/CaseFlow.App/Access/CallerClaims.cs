using System.Security.Claims;
using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Access;

/// <summary>How it is written into a principal who is signed in, and read back, whichever way they signed in. What they may is never in it.</summary>
public static class CallerClaims
{
    private const string Person = "caseflow:person";
    private const string Post = "caseflow:post";
    private const string OnBehalfOf = "caseflow:on-behalf-of";
    private const string Session = "caseflow:session";

    /// <summary>The identity of a person.</summary>
    public static ClaimsIdentity Write(string scheme, CallerIdentity caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var identity = new ClaimsIdentity(scheme, Person, roleType: null);
        identity.AddClaim(new Claim(Person, caller.PersonId));
        Add(identity, Post, caller.PostId);
        Add(identity, OnBehalfOf, caller.OnBehalfOf);
        Add(identity, Session, caller.SessionId);
        return identity;
    }

    /// <summary>Whoever is behind a principal, null when nobody is signed in. They may nothing before <c>Standings</c> has looked them up.</summary>
    public static Caller? Read(ClaimsPrincipal principal, Door door)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.FindFirstValue(Person) is { } person
            ? Caller.SignedIn(
                new(person, principal.FindFirstValue(Post), principal.FindFirstValue(OnBehalfOf), principal.FindFirstValue(Session)),
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
