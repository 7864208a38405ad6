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

    /// <summary>Adds the cookie to the ways to be signed in.</summary>
    public static AuthenticationBuilder AddPageSession(this AuthenticationBuilder authentication)
    {
        ArgumentNullException.ThrowIfNull(authentication);
        return authentication.AddCookie(SchemeName, options =>
        {
            options.Cookie.Name = "caseflow.session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = IdleAfter;
            options.SlidingExpiration = true;
            options.LoginPath = SignInEndpoints.Page;
            options.AccessDeniedPath = SignInEndpoints.Page;
            options.ReturnUrlParameter = SignInEndpoints.ReturnUrlParameter;
            options.Events.OnValidatePrincipal = LookAgainAsync;
        });
    }

    /// <summary>A cookie outlives neither the post nor the right to act from it.</summary>
    private static async Task LookAgainAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var standings = services.GetRequiredService<Standings>();
        if (context.Principal is not { } signedIn
            || !services.GetRequiredService<ExercisePosts>().AreOpenTo(context.HttpContext)
            || await standings.OfAsync(signedIn, Door.Http, context.HttpContext.RequestAborted) is null)
        {
            context.RejectPrincipal();
        }
    }
}
