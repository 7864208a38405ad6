using System.Collections.Immutable;
using System.Security.Claims;
using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CaseFlow.Server.Accounts;

/// <summary>Decides for whom a token is issued: each belongs to a session, and a session that ended gives none.</summary>
internal sealed class TokenIssue(Dispatcher dispatcher, Standings standings, AccountSecrets accounts, ClientRegister clients)
{
    private static readonly Caller Own = Caller.System(Door.Http);

    /// <summary>For a partner system, from the post that it holds; with several it names one as <c>post</c>.</summary>
    public async ValueTask<ClaimsPrincipal?> ForPartnerAsync(OpenIddictRequest request, CancellationToken cancellation)
    {
        if (request.ClientId is not { } clientId || await clients.AccountOfAsync(clientId, cancellation) is not { } accountId)
        {
            return null;
        }

        var ways = await dispatcher.SendAsync(Own, new GetWaysToAct($"client:{clientId}"), cancellation);
        var asked = (string?)request["post"];
        var possible = ways.Value.Where(way => way.OnBehalfOf is null && (asked is null || way.PostId == asked)).ToList();
        return possible is [var way]
            ? await BeginAsync(
                new(accountId, way.PostId, OnBehalfOf: null, clientId, OpenIdServer.AccessHolds),
                name: null,
                request.GetScopes(),
                authorization: null,
                cancellation)
            : null;
    }

    /// <summary>For a tool in the name of whoever signed in: a session of its own, which its person sees and can end.</summary>
    public async ValueTask<ClaimsPrincipal?> ForCodeAsync(ClaimsPrincipal code, OpenIddictRequest request, CancellationToken cancellation)
    {
        if (await standings.OfAsync(code, Door.Http, cancellation) is not { Identity: { } caller }
            || await accounts.OfPersonAsync(caller.PersonId) is not { } account)
        {
            return null;
        }

        var begin = new BeginSession(account.AccountId, caller.PostId, caller.OnBehalfOf, request.ClientId ?? "a tool", OpenIdServer.RefreshHolds);
        return await BeginAsync(begin, account.DisplayName, code.GetScopes(), code.GetAuthorizationId(), cancellation);
    }

    /// <summary>For a tool that comes again: nothing about whom it serves changes.</summary>
    public async ValueTask<ClaimsPrincipal?> ForRefreshAsync(ClaimsPrincipal before, CancellationToken cancellation) =>
        await standings.OfAsync(before, Door.Http, cancellation) is { Identity: { } caller }
            ? TokenPrincipal.Of(caller, before.GetClaim(Claims.Name), before.GetScopes()).SetAuthorizationId(before.GetAuthorizationId())
            : null;

    private async ValueTask<ClaimsPrincipal?> BeginAsync(
        BeginSession begin, string? name, ImmutableArray<string> scopes, string? authorization, CancellationToken cancellation)
    {
        var begun = await dispatcher.SendAsync(Own, begin, cancellation);
        return begun.IsRejected ? null : TokenPrincipal.Of(begun.Value.Identity, name, scopes).SetAuthorizationId(authorization);
    }
}
