using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Web.SignIn;

/// <summary>The cookie by which a browser stays signed in. It opens pages alone: the API asks for a bearer token.</summary>
public static class PageSession
{
    /// <summary>The name of this way to be signed in.</summary>
    public const string SchemeName = "Page";

    /// <summary>How long a browser stays signed in without asking for a page.</summary>
    public static readonly TimeSpan IdleAfter = TimeSpan.FromHours(8);

    /// <summary>Adds the cookies of those who are signed in, and of those on their way, to the ways to be signed in.</summary>
    /// <param name="authentication">The ways to be signed in.</param>
    /// <param name="isSecure">Whether the cookies travel by HTTPS alone; then browsers keep them to this very host, too.</param>
    public static AuthenticationBuilder AddPageSession(this AuthenticationBuilder authentication, bool isSecure)
    {
        ArgumentNullException.ThrowIfNull(authentication);
        return authentication
            .AddCookie(SchemeName, options =>
            {
                Harden(options, "session", isSecure);
                options.ExpireTimeSpan = IdleAfter;
                options.SlidingExpiration = true;
                options.Events.OnValidatePrincipal = LookAgainAsync;
            })
            .AddCookie(SignInStep.SchemeName, options =>
            {
                Harden(options, "step", isSecure);
                options.ExpireTimeSpan = SignInStep.Holds;
                options.SlidingExpiration = false;
            });
    }

    private static void Harden(CookieAuthenticationOptions options, string name, bool isSecure)
    {
        options.Cookie.Name = isSecure ? $"__Host-caseflow.{name}" : $"caseflow.{name}";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.LoginPath = SignInEndpoints.Page;
        options.AccessDeniedPath = SignInEndpoints.Page;
        options.ReturnUrlParameter = SignInEndpoints.ReturnUrlParameter;
    }

    /// <summary>A cookie outlives neither its session nor the right to act from the post; one without a session is an exercise's.</summary>
    private static async Task LookAgainAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var standings = services.GetRequiredService<Standings>();
        if (context.Principal is not { } signedIn
            || await standings.OfAsync(signedIn, Door.Http, context.HttpContext.RequestAborted) is not { Identity: { } caller }
            || (caller.SessionId is null && !services.GetRequiredService<ExercisePosts>().AreOpenTo(context.HttpContext)))
        {
            context.RejectPrincipal();
        }
    }
}
