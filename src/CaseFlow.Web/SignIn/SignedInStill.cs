using CaseFlow.App.Access;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Web.SignIn;

/// <summary>A circuit lives for hours: its page goes to the sign-in as soon as whoever is behind it may not act any more.</summary>
internal sealed class SignedInStill(ILoggerFactory loggers, Standings standings) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    // the pause before the one long look; a circuit that has just begun was let in a moment ago
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        if (CallerClaims.Read(authenticationState.User, Door.Circuit) is not { } caller)
        {
            return false;
        }

        try
        {
            await standings.LostAsync(caller, cancellationToken);
            return false;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // the page is closed: nobody is signed out
            return true;
        }
    }
}
