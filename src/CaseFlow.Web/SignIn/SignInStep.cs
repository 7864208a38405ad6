using System.Globalization;
using System.Security.Claims;
using CaseFlow.App.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Web.SignIn;

/// <summary>Somebody on their way in, between two pages: a cookie for some minutes, which opens nothing.</summary>
/// <param name="Person">Whose first proof was right.</param>
/// <param name="IsProved">Whether no further proof is needed.</param>
/// <param name="Wanted">The page that they wanted.</param>
internal sealed record SignInStep(Recognised Person, bool IsProved, string Wanted)
{
    /// <summary>The name of the cookie's scheme.</summary>
    public const string SchemeName = "Step";

    // what was proved by something that has been changed or reset since, is proved no more
    private const string Stamp = "Stamp";

    /// <summary>How long somebody may take from one page to the next.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);

    public static async ValueTask<SignInStep?> ReadAsync(HttpContext context)
    {
        var principal = (await context.AuthenticateAsync(SchemeName)).Principal;
        return principal?.FindFirstValue(nameof(Recognised.AccountId)) is { } account
            && await StampOfAsync(context, Guid.Parse(account)) is { } stamp
            && stamp == principal.FindFirstValue(Stamp)
            ? new(
                new(
                    Guid.Parse(account),
                    principal.FindFirstValue(nameof(Recognised.PersonId))!,
                    bool.Parse(principal.FindFirstValue(nameof(Recognised.NeedsCode))!)),
                bool.Parse(principal.FindFirstValue(nameof(IsProved))!),
                ReturnUrl.Local(principal.FindFirstValue(nameof(Wanted))))
            : null;
    }

    public async Task WriteAsync(HttpContext context) => await context.SignInAsync(SchemeName, new(new ClaimsIdentity(
        [
            new(Stamp, await StampOfAsync(context, Person.AccountId) ?? ""),
            new(nameof(Recognised.AccountId), $"{Person.AccountId}"),
            new(nameof(Recognised.PersonId), Person.PersonId),
            new(nameof(Recognised.NeedsCode), Person.NeedsCode.ToString(CultureInfo.InvariantCulture)),
            new(nameof(IsProved), IsProved.ToString(CultureInfo.InvariantCulture)),
            new(nameof(Wanted), Wanted),
        ],
        SchemeName)));

    private static ValueTask<string?> StampOfAsync(HttpContext context, Guid accountId) =>
        context.RequestServices.GetRequiredService<AccountSecrets>().StampOfAsync(accountId);
}
