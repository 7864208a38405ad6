using System.Security.Claims;
using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Web.SignIn;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaseFlow.Server.Accounts;

/// <summary>Where tools send people to sign in, and where programs get tokens. The protocol itself is OpenIddict's.</summary>
internal static class OpenIdEndpoints
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void MapOpenId(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(OpenIdServer.Authorize, [HttpMethods.Get, HttpMethods.Post], AuthorizeAsync).DisableAntiforgery();
        routes.MapPost(OpenIdServer.Token, TokenAsync).DisableAntiforgery().RequireRateLimiting(SignInEndpoints.RateLimit);
        routes.MapMethods(OpenIdServer.UserInfo, [HttpMethods.Get, HttpMethods.Post], UserInfoAsync).DisableAntiforgery();
        routes.MapMethods(OpenIdServer.EndSession, [HttpMethods.Get, HttpMethods.Post], EndSessionAsync).DisableAntiforgery();
    }

    private static async Task<IResult> AuthorizeAsync(HttpContext context, Standings standings, AccountSecrets accounts, CancellationToken cancellation)
    {
        var request = RequestOf(context);
        var signedIn = await context.AuthenticateAsync(PageSession.SchemeName);
        if (signedIn.Principal is not { } principal || await standings.OfAsync(principal, Door.Http, cancellation) is not { Identity: { } caller })
        {
            return request.HasPromptValue(PromptValues.None)
                ? Refuse(Errors.LoginRequired, "Expected a signed-in person, but nobody is signed in.")
                : TypedResults.Challenge(new() { RedirectUri = $"{context.Request.Path}{context.Request.QueryString}" }, [PageSession.SchemeName]);
        }

        return await accounts.OfPersonAsync(caller.PersonId) is { } account
            ? TypedResults.SignIn(TokenPrincipal.Of(caller, account.DisplayName, request.GetScopes()), null, Scheme)
            : Refuse(Errors.AccessDenied, "Expected a person with an account, but an exercise post has none.");
    }

    private static async Task<IResult> TokenAsync(HttpContext context, TokenIssue issue, CancellationToken cancellation)
    {
        var request = RequestOf(context);
        if (request.IsClientCredentialsGrantType())
        {
            return Answer(await issue.ForPartnerAsync(request, cancellation), "Expected a partner system that holds a post, but this one holds none.");
        }

        var before = await context.AuthenticateAsync(Scheme);
        var principal = before.Principal ?? throw new InvalidOperationException("Expected what the code or token says, but there is nothing.");
        return Answer(
            request.IsAuthorizationCodeGrantType()
                ? await issue.ForCodeAsync(principal, request, cancellation)
                : await issue.ForRefreshAsync(principal, cancellation),
            "Expected a session that goes on, but it has ended.");
    }

    private static async Task<IResult> UserInfoAsync(HttpContext context, Standings standings, CancellationToken cancellation)
    {
        var token = await context.AuthenticateAsync(Scheme);
        return token.Principal is { } principal && await standings.OfAsync(principal, Door.Http, cancellation) is not null
            ? TypedResults.Ok(new Dictionary<string, string?>
            {
                [Claims.Subject] = principal.GetClaim(Claims.Subject),
                [Claims.Name] = principal.GetClaim(Claims.Name),
            })
            : TypedResults.Challenge(null, [Scheme]);
    }

    private static async Task<IResult> EndSessionAsync(HttpContext context, PageSessions sessions, CancellationToken cancellation)
    {
        await sessions.EndAsync(context, cancellation);
        return TypedResults.SignOut(new() { RedirectUri = SignInEndpoints.Page }, [Scheme]);
    }

    private static OpenIddictRequest RequestOf(HttpContext context) =>
        context.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("Expected a request of OpenID Connect, but it is none.");

    private static IResult Answer(ClaimsPrincipal? principal, string otherwise) =>
        principal is null ? Refuse(Errors.InvalidGrant, otherwise) : TypedResults.SignIn(principal, null, Scheme);

    private static ForbidHttpResult Refuse(string error, string description) => TypedResults.Forbid(
        new(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [Scheme]);
}
