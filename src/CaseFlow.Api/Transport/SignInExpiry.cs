using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Api.Transport;

/// <summary>Until when a request is signed in: a token that opened a stream keeps it open no longer than it holds itself.</summary>
internal sealed class SignInExpiry(TimeProvider clock)
{
    /// <summary>Completes when what signed in the sender of a request expires; never, when it does not expire by itself.</summary>
    public Task ReachedAsync(HttpContext context, CancellationToken cancellation)
    {
        var left = context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc - clock.GetUtcNow();
        return left < TimeSpan.Zero ? Task.CompletedTask : Task.Delay(left ?? Timeout.InfiniteTimeSpan, clock, cancellation);
    }
}
