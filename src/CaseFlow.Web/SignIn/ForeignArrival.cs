using System.Security.Claims;
using CaseFlow.App.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Web.SignIn;

/// <summary>Somebody who comes back from their organisation's own provider.</summary>
public static class ForeignArrival
{
    /// <summary>Where the browser goes on when something went wrong at the provider or on the way.</summary>
    public static string Failed { get; } = SignInEndpoints.Again(SignInProblem.Provider);

    /// <summary>Where the browser goes on: in, to the choice of a post, or back with what went wrong.</summary>
    /// <param name="context">The request with which they come.</param>
    /// <param name="provider">Who vouches for them; what it has signed was checked.</param>
    /// <param name="principal">What it says of them.</param>
    /// <param name="wanted">The page that they wanted.</param>
    public static async ValueTask<string> GoOnAsync(HttpContext context, ForeignProvider provider, ClaimsPrincipal principal, string? wanted)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(principal);
        var services = context.RequestServices;
        return provider.Read(principal) is { } person
            && await services.GetRequiredService<ForeignPeople>().RecogniseAsync(person, context.RequestAborted) is { } recognised
            ? await SignInEndpoints.GoOnAsync(
                context, new(recognised, !recognised.NeedsCode, ReturnUrl.Local(wanted)), services.GetRequiredService<PageSessions>())
            : Failed;
    }
}
