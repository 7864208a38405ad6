using System.Text.Json;
using CaseFlow.App.Access;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Accounts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Token = OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreToken<System.Guid>;

namespace CaseFlow.App.Accounts;

/// <summary>Tokens end with their session, and their session with them: whoever revokes one, or shows that it was copied, ends what it keeps open.</summary>
internal sealed class SessionTokens(
    Dispatcher dispatcher,
    TimeProvider clock,
    IOpenIddictTokenCache<Token> cache,
    ILogger<OpenIddictTokenManager<Token>> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options,
    IOpenIddictTokenStore<Token> store)
    : OpenIddictTokenManager<Token>(cache, logger, options, store)
{
    private const string SessionProperty = "caseflow:session";

    private static readonly Caller Own = Caller.System(Door.Http);

    public override ValueTask<Token> CreateAsync(OpenIddictTokenDescriptor descriptor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        // a code is of the browser's session, which goes on whatever becomes of a tool's
        if (descriptor is { Type: TokenTypeIdentifiers.AccessToken or TokenTypeIdentifiers.RefreshToken, Principal: { } principal }
            && CallerClaims.Read(principal, Door.Http) is { Identity.SessionId: { } session })
        {
            descriptor.Properties[SessionProperty] = JsonSerializer.SerializeToElement(session);
        }

        return base.CreateAsync(descriptor, cancellationToken);
    }

    public override async ValueTask<bool> TryRevokeAsync(Token token, CancellationToken cancellationToken = default)
    {
        await EndAsync(token, cancellationToken);
        return await base.TryRevokeAsync(token, cancellationToken);
    }

    public override async ValueTask<long> RevokeByAuthorizationIdAsync(string identifier, CancellationToken cancellationToken = default)
    {
        await EndAsync(FindByAuthorizationIdAsync(identifier, cancellationToken), cancellationToken);
        return await base.RevokeByAuthorizationIdAsync(identifier, cancellationToken);
    }

    public override async ValueTask<long> RevokeByApplicationIdAsync(string identifier, CancellationToken cancellationToken = default)
    {
        await EndAsync(FindByApplicationIdAsync(identifier, cancellationToken), cancellationToken);
        return await base.RevokeByApplicationIdAsync(identifier, cancellationToken);
    }

    private async ValueTask EndAsync(IAsyncEnumerable<Token> tokens, CancellationToken cancellation)
    {
        var sessions = new HashSet<Guid>();
        await foreach (var token in tokens.WithCancellation(cancellation))
        {
            if (await SessionOfAsync(token, cancellation) is { } session)
            {
                sessions.Add(session);
            }
        }

        foreach (var session in sessions)
        {
            await EndAsync(session, cancellation);
        }
    }

    private async ValueTask EndAsync(Token token, CancellationToken cancellation)
    {
        if (await SessionOfAsync(token, cancellation) is { } session)
        {
            await EndAsync(session, cancellation);
        }
    }

    // one that has ended already is as good; a token must not be called revoked while what it keeps open goes on
    private async ValueTask EndAsync(Guid session, CancellationToken cancellation)
    {
        var ended = await dispatcher.SendAsync(Own, new EndSession(session), cancellation);
        if (ended.IsRejected && ended.Rejection.Code != AccountRejections.SessionNotFound.Code)
        {
            throw new InvalidOperationException($"Expected the session of a token to end, but it was refused: {ended.Rejection.Message}");
        }
    }

    private async ValueTask<Guid?> SessionOfAsync(Token token, CancellationToken cancellation) =>
        await GetExpirationDateAsync(token, cancellation) > clock.GetUtcNow()
        && (await GetPropertiesAsync(token, cancellation)).TryGetValue(SessionProperty, out var session)
            ? session.GetGuid()
            : null;
}
