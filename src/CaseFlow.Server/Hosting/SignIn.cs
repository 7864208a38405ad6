using System.Threading.RateLimiting;
using CaseFlow.Server.Accounts;
using CaseFlow.Server.Exercise;
using CaseFlow.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;
using OpenIddict.Validation.AspNetCore;

namespace CaseFlow.Server.Hosting;

/// <summary>The ways to be signed in: programs by a token, browsers by a cookie, and neither by the other's.</summary>
internal static class SignIn
{
    private const string ByPath = "ByPath";
    private const string Api = "/graphql";

    private const string PerMinute = "SignIn:AttemptsPerMinute";
    private const int DefaultPerMinute = 20;

    public static void AddCaseFlowSignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, displayName: null, options => options.ForwardDefaultSelector = Choose)
            .AddScheme<AuthenticationSchemeOptions, ExercisePostHandler>(ExercisePostHandler.SchemeName, configureOptions: null)
            .AddPageSession(isSecure: !environment.IsDevelopment())
            .AddForeignProviders(configuration, environment);
        services.AddKeyRing(configuration, environment);
        services.AddOpenIdServer(configuration, environment);
        services.AddPasskeys(configuration);
        services.AddScoped<TokenIssue>();
        services.AddRateLimiter(limits => LimitAttempts(limits, configuration.GetValue(PerMinute, DefaultPerMinute)));
    }

    // a foreign page can make a browser send its cookie, but no token: the API never looks at the cookie
    private static string Choose(HttpContext context) =>
        !context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase) ? PageSession.SchemeName
        : context.Request.Headers[HeaderNames.Authorization] is [{ } header] && header.StartsWith(ExercisePostHandler.Prefix, StringComparison.Ordinal)
            ? ExercisePostHandler.SchemeName
        : OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme;

    private static void LimitAttempts(RateLimiterOptions limits, int perMinute)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, cancellation) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await rejected.HttpContext.Response.WriteAsync("Expected fewer attempts, but there were too many from this address: wait a minute.", cancellation);
        };
        limits.AddPolicy(SignInEndpoints.RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
    }
}
