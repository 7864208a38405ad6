using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Web.SignIn;

/// <summary>A circuit lives for hours: every minute it is looked at whether whoever is behind it may still act. Each message is, anyway.</summary>
internal sealed class SignedInStill(ILoggerFactory loggers, Standings standings) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        return await standings.OfAsync(authenticationState.User, Door.Circuit, cancellationToken) is not null;
    }
}
