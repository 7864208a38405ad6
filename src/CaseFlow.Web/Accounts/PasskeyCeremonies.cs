using CaseFlow.App.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Web.Accounts;

/// <summary>What browser and server say to each other about a passkey. What was asked stays with the browser, sealed, for one answer.</summary>
public sealed class PasskeyCeremonies(IPasskeyHandler<AccountRow> handler, IDataProtectionProvider protection)
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(5);

    /// <summary>What a browser is to ask of whoever signs in by a passkey.</summary>
    public async ValueTask<string> OfferSignInAsync(HttpContext context)
    {
        var offer = await handler.MakeRequestOptionsAsync(null, context);
        Keep(context, nameof(OfferSignInAsync), offer.AssertionState);
        return offer.RequestOptionsJson;
    }

    /// <summary>Whose passkey has answered; null when the answer does not fit.</summary>
    public async ValueTask<(AccountRow Account, UserPasskeyInfo Passkey)?> SignInAsync(HttpContext context, string credential)
    {
        var answer = await handler.PerformAssertionAsync(new()
        {
            HttpContext = context,
            CredentialJson = credential,
            AssertionState = Take(context, nameof(OfferSignInAsync)),
        });
        return answer.Succeeded ? (answer.User, answer.Passkey) : null;
    }

    /// <summary>What a browser is to ask of whoever adds a passkey.</summary>
    public async ValueTask<string> OfferAddingAsync(HttpContext context, AccountOverview account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var offer = await handler.MakeCreationOptionsAsync(
            new() { Id = $"{account.AccountId}", Name = account.UserName, DisplayName = account.DisplayName }, context);
        Keep(context, nameof(OfferAddingAsync), offer.AttestationState);
        return offer.CreationOptionsJson;
    }

    /// <summary>The passkey that a browser has made for an account; null when it made none, or for another.</summary>
    public async ValueTask<UserPasskeyInfo?> AddAsync(HttpContext context, AccountOverview account, string credential)
    {
        ArgumentNullException.ThrowIfNull(account);
        var answer = await handler.PerformAttestationAsync(new()
        {
            HttpContext = context,
            CredentialJson = credential,
            AttestationState = Take(context, nameof(OfferAddingAsync)),
        });
        return answer.Succeeded && answer.UserEntity.Id == $"{account.AccountId}" ? answer.Passkey : null;
    }

    private ITimeLimitedDataProtector Seal(string purpose) => protection.CreateProtector("CaseFlow.Passkeys", purpose).ToTimeLimitedDataProtector();

    private void Keep(HttpContext context, string purpose, string? state) =>
        context.Response.Cookies.Append(NameOf(context), Seal(purpose).Protect(state ?? "", Holds), Options(context));

    private string? Take(HttpContext context, string purpose)
    {
        context.Response.Cookies.Delete(NameOf(context), Options(context));
        try
        {
            return context.Request.Cookies[NameOf(context)] is { } kept ? Seal(purpose).Unprotect(kept) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    private static string NameOf(HttpContext context) => context.Request.IsHttps ? "__Host-caseflow.passkey" : "caseflow.passkey";

    private static CookieOptions Options(HttpContext context) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", IsEssential = true };
}
