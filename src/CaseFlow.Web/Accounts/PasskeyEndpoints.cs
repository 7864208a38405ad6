using CaseFlow.App.Accounts;
using CaseFlow.App.Pipeline;
using CaseFlow.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CaseFlow.Web.Accounts;

/// <summary>Where passkeys.js asks what a browser is to ask for, and where its forms are sent to; all carry an antiforgery token.</summary>
internal static class PasskeyEndpoints
{
    public const string SignIn = "/sign-in/passkey";
    public const string SignInOffer = "/sign-in/passkey/offer";
    public const string Add = "/account/passkeys";
    public const string AddOffer = "/account/passkeys/offer";
    public const string Rename = "/account/passkeys/name";

    /// <summary>Says on the account page what became of a passkey.</summary>
    public const string OutcomeParameter = "passkey";

    private const string Json = "application/json";

    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(SignInOffer, OfferSignInAsync).RequireRateLimiting(SignInEndpoints.RateLimit);
        routes.MapPost(SignIn, SignInAsync).RequireRateLimiting(SignInEndpoints.RateLimit);
        routes.MapPost(AddOffer, OfferAddingAsync).RequireAuthorization().RequireRateLimiting(SignInEndpoints.RateLimit);
        routes.MapPost(Add, AddAsync).RequireAuthorization();
        routes.MapPost(Rename, RenameAsync).RequireAuthorization();
    }

    // the form is a parameter so that its antiforgery token is looked at
    private static async Task<ContentHttpResult> OfferSignInAsync(HttpContext context, PasskeyCeremonies ceremonies, IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return TypedResults.Text(await ceremonies.OfferSignInAsync(context), Json);
    }

    private static async Task<RedirectHttpResult> SignInAsync(
        HttpContext context, PasskeyCeremonies ceremonies, Passkeys passkeys, PageSessions sessions,
        [FromForm] string? credential, [FromForm] string? returnUrl)
    {
        var answered = await ceremonies.SignInAsync(context, credential ?? "");
        return TypedResults.LocalRedirect(
            answered is { } found && await passkeys.RecogniseAsync(found.Account, found.Passkey) is { } recognised
                ? await SignInEndpoints.GoOnAsync(context, new(recognised, IsProved: true, ReturnUrl.Local(returnUrl)), sessions)
                : $"{SignInEndpoints.Page}?problem={SignInProblem.WrongPasskey}");
    }

    // whoever finds an open browser must not make a way in of their own
    private static async Task<Results<ContentHttpResult, ForbidHttpResult, StatusCodeHttpResult>> OfferAddingAsync(
        HttpContext context, OwnAccount own, SignIns signIns, PasskeyCeremonies ceremonies, [FromForm] string? password)
    {
        if (await own.FindAsync(context) is not { Account: var account })
        {
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        }

        return account.HasPassword && (await signIns.CheckPasswordAsync(account.UserName, password ?? ""))?.AccountId == account.AccountId
            ? TypedResults.Text(await ceremonies.OfferAddingAsync(context, account), Json)
            : TypedResults.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<RedirectHttpResult> AddAsync(
        HttpContext context, OwnAccount own, PasskeyCeremonies ceremonies, Dispatcher dispatcher, [FromForm] string? credential, [FromForm] string? name)
    {
        var isAdded = false;
        if (await own.FindAsync(context) is { } found
            && await ceremonies.AddAsync(context, found.Account, credential ?? "") is { } passkey)
        {
            passkey.Name = string.IsNullOrWhiteSpace(name) ? Device.NameOf(context.Request.Headers.UserAgent) : name.Trim();
            isAdded = !(await dispatcher.SendAsync(found.Caller, new AddPasskey(passkey), context.RequestAborted)).IsRejected;
        }

        return Told(isAdded ? PasskeyOutcome.Added : PasskeyOutcome.NotAdded);
    }

    private static async Task<RedirectHttpResult> RenameAsync(
        HttpContext context, OwnAccount own, Dispatcher dispatcher, [FromForm] Guid passkeyId, [FromForm] string? name)
    {
        var isRenamed = await own.FindAsync(context) is { } found
            && !(await dispatcher.SendAsync(found.Caller, new RenamePasskey(passkeyId, name?.Trim() ?? ""), context.RequestAborted)).IsRejected;
        return Told(isRenamed ? PasskeyOutcome.Renamed : PasskeyOutcome.NotRenamed);
    }

    private static RedirectHttpResult Told(PasskeyOutcome outcome) => TypedResults.LocalRedirect($"/account?{OutcomeParameter}={outcome}");
}

/// <summary>What became of a passkey.</summary>
internal enum PasskeyOutcome
{
    /// <summary>One can sign in by it.</summary>
    Added,

    /// <summary>The browser's answer did not fit, or there are too many.</summary>
    NotAdded,

    /// <summary>It has another name.</summary>
    Renamed,

    /// <summary>It is there no more, or the name is none.</summary>
    NotRenamed,
}
