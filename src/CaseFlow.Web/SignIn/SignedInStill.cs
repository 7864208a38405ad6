using CaseFlow.App.Access;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Web.SignIn;

/// <summary>A circuit lives for hours: every minute it is looked at whether the post behind it still exists.</summary>
internal sealed class SignedInStill(ILoggerFactory loggers, IServiceScopeFactory scopes) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var postId = CallerClaims.Read(authenticationState.User, Door.Circuit)?.Actor.PostId;
        return await scope.ServiceProvider.GetRequiredService<ExercisePosts>().FindAsync(postId, cancellationToken) is not null;
    }
}
