using CaseFlow.App.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Web.SignIn;

/// <summary>Where the forms for signing in and out are sent to; all carry an antiforgery token.</summary>
public static class SignInEndpoints
{
    /// <summary>The first page of signing in.</summary>
    public const string Page = "/sign-in";

    /// <summary>Names the limit of attempts from one address, which the host sets.</summary>
    public const string RateLimit = "sign-in";

    internal const string ReturnUrlParameter = "returnUrl";
    internal const string Password = "/sign-in/password";
    internal const string With = "/sign-in/with";
    internal const string Code = "/sign-in/code";
    internal const string Post = "/sign-in/post";
    internal const string Link = "/sign-in/link";
    internal const string Exercise = "/sign-in/exercise";
    internal const string SignOut = "/sign-out";

    private const string AfterSignIn = "/inbox";

    internal static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Exercise, ActFromExercisePostAsync);
        routes.MapPost(Password, CheckPasswordAsync).RequireRateLimiting(RateLimit);
        routes.MapPost(With, SignInWith).RequireRateLimiting(RateLimit);
        routes.MapPost(Code, CheckCodeAsync).RequireRateLimiting(RateLimit);
        routes.MapPost(Post, ChoosePostAsync);
        routes.MapPost(Link, ChoosePasswordAsync).RequireRateLimiting(RateLimit);
        routes.MapPost(SignOut, SignOutAsync);
    }

    /// <summary>Where somebody goes on who has proved who they are: in, or to the choice of a post.</summary>
    internal static async ValueTask<string> GoOnAsync(HttpContext context, SignInStep step, PageSessions sessions)
    {
        if (!step.IsProved)
        {
            await step.WriteAsync(context);
            return Code;
        }

        if (await sessions.WaysAsync(step.Person.PersonId, context.RequestAborted) is not [var only])
        {
            await step.WriteAsync(context);
            return Post;
        }

        return await sessions.BeginAsync(context, step.Person.AccountId, only, context.RequestAborted) ? After(step.Wanted) : Again(SignInProblem.Wrong);
    }

    private static async Task<RedirectHttpResult> CheckPasswordAsync(
        HttpContext context, SignIns signIns, PageSessions sessions, [FromForm] string? name, [FromForm] string? password, [FromForm] string? returnUrl)
    {
        var recognised = await signIns.CheckPasswordAsync(name ?? "", password ?? "");
        var wanted = ReturnUrl.Local(returnUrl);
        return TypedResults.LocalRedirect(recognised is null
            ? $"{Again(SignInProblem.Wrong)}&{ReturnUrlParameter}={Uri.EscapeDataString(wanted)}"
            : await GoOnAsync(context, new(recognised, !recognised.NeedsCode, wanted), sessions));
    }

    private static Results<ChallengeHttpResult, RedirectHttpResult> SignInWith(
        ForeignProviders providers, [FromForm] string? provider, [FromForm] string? returnUrl) =>
        providers.All.FirstOrDefault(one => one.Key == provider) is { } found
            ? TypedResults.Challenge(new() { RedirectUri = ReturnUrl.Local(returnUrl) }, [found.SchemeName])
            : TypedResults.LocalRedirect(ForeignArrival.Failed);

    private static async Task<RedirectHttpResult> CheckCodeAsync(
        HttpContext context, SignIns signIns, PageSessions sessions, [FromForm] string? code, [FromForm] string? recovery)
    {
        if (await SignInStep.ReadAsync(context) is not { } step)
        {
            return TypedResults.LocalRedirect(Again(SignInProblem.TooLate));
        }

        var isRecovery = !string.IsNullOrWhiteSpace(recovery);
        return TypedResults.LocalRedirect(await signIns.CheckCodeAsync(step.Person.AccountId, (isRecovery ? recovery : code) ?? "", isRecovery)
            ? await GoOnAsync(context, step with { IsProved = true }, sessions)
            : $"{Code}?problem={SignInProblem.WrongCode}");
    }

    private static async Task<RedirectHttpResult> ChoosePostAsync(HttpContext context, PageSessions sessions, [FromForm] string? way)
    {
        if (await SignInStep.ReadAsync(context) is not { IsProved: true } step)
        {
            return TypedResults.LocalRedirect(Again(SignInProblem.TooLate));
        }

        var ways = await sessions.WaysAsync(step.Person.PersonId, context.RequestAborted);
        return TypedResults.LocalRedirect(ways.FirstOrDefault(one => KeyOf(one) == way) is not { } chosen ? Post
            : await sessions.BeginAsync(context, step.Person.AccountId, chosen, context.RequestAborted) ? After(step.Wanted)
            : Again(SignInProblem.Wrong));
    }

    private static async Task<RedirectHttpResult> ChoosePasswordAsync(
        AccountSecrets secrets, [FromForm] string? token, [FromForm] string? password, [FromForm] string? again)
    {
        var choice = password != again ? PasswordChoice.Wrong : await secrets.ChoosePasswordAsync(token, password ?? "");
        return TypedResults.LocalRedirect(choice is PasswordChoice.Taken
            ? $"{Page}?done=true"
            : $"{Link}?token={Uri.EscapeDataString(token ?? "")}&problem={choice}");
    }

    private static async Task<Results<RedirectHttpResult, BadRequest<string>, StatusCodeHttpResult>> ActFromExercisePostAsync(
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
        return TypedResults.LocalRedirect(After(ReturnUrl.Local(returnUrl)));
    }

    // the form is a parameter so that its antiforgery token is looked at
    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context, PageSessions sessions, IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        await sessions.EndAsync(context, context.RequestAborted);
        return TypedResults.LocalRedirect(Page);
    }

    /// <summary>Names a way to act in a form.</summary>
    internal static string KeyOf(WayToAct way) => $"{way.PostId} {way.OnBehalfOf}";

    private static string After(string wanted) => wanted is "/" ? AfterSignIn : wanted;

    internal static string Again(SignInProblem problem) => $"{Page}?problem={problem}";
}

/// <summary>Why signing in did not go on. It never tells whether there is such an account.</summary>
internal enum SignInProblem
{
    /// <summary>User name and password do not fit, the account is closed, or there were too many attempts.</summary>
    Wrong,

    /// <summary>The code is not the one that the authenticator shows.</summary>
    WrongCode,

    /// <summary>The person's own provider did not let them in, or their account here is closed.</summary>
    Provider,

    /// <summary>The passkey is not known, or its account is closed.</summary>
    WrongPasskey,

    /// <summary>It took too long.</summary>
    TooLate,
}
