using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Web.SignIn;

/// <summary>Where the forms for signing in and out are sent to; both carry an antiforgery token.</summary>
internal static class SignInEndpoints
{
    public const string Page = "/sign-in";
    public const string ReturnUrlParameter = "returnUrl";
    public const string Exercise = "/sign-in/exercise";
    public const string SignOut = "/sign-out";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Exercise, SignInAsync);
        routes.MapPost(SignOut, (Delegate)SignOutAsync);
    }

    private static async Task<Results<RedirectHttpResult, BadRequest<string>, StatusCodeHttpResult>> SignInAsync(
        HttpContext context, ExercisePosts posts, [FromForm] string post, [FromForm] string? returnUrl)
    {
        if (!posts.AreOpenTo(context))
        {
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (await posts.FindAsync(post, context.RequestAborted) is not { } found)
        {
            return TypedResults.BadRequest($"Expected the id of an exercise post, e.g. fp-eu, but got '{post}'.");
        }

        await context.SignInAsync(PageSession.SchemeName, ExercisePosts.PrincipalOf(found, PageSession.SchemeName));
        return TypedResults.LocalRedirect(ReturnUrl.Local(returnUrl) is var url and not "/" ? url : "/inbox");
    }

    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync(PageSession.SchemeName);
        return TypedResults.LocalRedirect(Page);
    }
}
