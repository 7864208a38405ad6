using System.Collections.Immutable;
using System.Security.Claims;
using CaseFlow.App.Access;
using CaseFlow.App.Accounts;
using CaseFlow.App.Pipeline;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaseFlow.Server.Accounts;

/// <summary>What a token says: who it is, from which post and by which session, and nothing of what they may.</summary>
internal static class TokenPrincipal
{
    /// <summary>From which post a person signs in, told to whoever asks with the scope <c>profile</c>: another CaseFlow may give posts by it.</summary>
    private const string Post = "post";

    public static ClaimsPrincipal Of(CallerIdentity caller, string? name, ImmutableArray<string> scopes)
    {
        var identity = CallerClaims.Write(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, caller);
        identity.SetClaim(Claims.Subject, caller.PersonId);
        if (name is not null && scopes.Contains(Scopes.Profile))
        {
            identity.SetClaim(Claims.Name, name);
        }

        identity.SetScopes(scopes);
        if (scopes.Contains(ClientRegister.ApiScope))
        {
            identity.SetResources(ClientRegister.Audience);
        }

        if (caller.PostId is { } post && caller.OnBehalfOf is null && scopes.Contains(Scopes.Profile))
        {
            identity.SetClaim(Post, post);
        }

        identity.SetDestinations(claim => claim.Type is Claims.Subject or Claims.Name or Post
            ? [Destinations.AccessToken, Destinations.IdentityToken]
            : [Destinations.AccessToken]);
        return new(identity);
    }
}
