using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>By what a person signs in, and how they change it themselves.</summary>
public sealed class AccountSecrets
{
    private const int RecoveryCodes = 10;

    private readonly UserManager<AccountRow> _accounts;
    private readonly SignInLinks _links;
    private readonly AuthenticatorCodes _codes;

    private readonly Attempts _attempts;

    public AccountSecrets(UserManager<AccountRow> accounts, SignInLinks links, AuthenticatorCodes codes, Attempts attempts) =>
        (_accounts, _links, _codes, _attempts) = (accounts, links, codes, attempts);

    /// <summary>Changes with each change of what an account's person signs in by; null when there is no such account.</summary>
    public async ValueTask<string?> StampOfAsync(Guid accountId) => (await _accounts.FindByIdAsync($"{accountId}"))?.SecurityStamp;

    /// <summary>What there is to show of an account; null when there is no such account.</summary>
    public async ValueTask<AccountOverview?> OfPersonAsync(string personId)
    {
        var account = await _accounts.FindByPersonAsync(personId);
        return account is null
            ? null
            : new(account.Id, account.UserName!, account.DisplayName, account.TwoFactorEnabled, account.PasswordHash is not null, account.IsForeign);
    }

    /// <summary>Whether a one-time link can be used still.</summary>
    public async ValueTask<bool> IsOpenAsync(string? token) => await _links.OpenAsync(token) is not null;

    /// <summary>Chooses a password by a one-time link, which is then used up.</summary>
    public async ValueTask<PasswordChoice> ChoosePasswordAsync(string? token, string password) =>
        await _links.OpenAsync(token) is { } account ? await SetPasswordAsync(account, password) : PasswordChoice.LinkUsed;

    /// <summary>Sets the first password of an account that was just opened.</summary>
    public async ValueTask<PasswordChoice> SetFirstPasswordAsync(Guid accountId, string password) =>
        await _accounts.FindByIdAsync($"{accountId}") is { PasswordHash: null } account
            ? await SetPasswordAsync(account, password)
            : PasswordChoice.LinkUsed;

    /// <summary>Changes the password of whoever knows the one before.</summary>
    public async ValueTask<PasswordChoice> ChangePasswordAsync(Guid accountId, string before, string after)
    {
        var account = await RequireAsync(accountId);
        return await _attempts.TryAsync(account, isLast: false, () => _accounts.CheckPasswordAsync(account, before))
            ? Choice(await _accounts.ChangePasswordAsync(account, before, after))
            : PasswordChoice.Wrong;
    }

    /// <summary>The key that an authenticator is to be given, in groups of four letters; made anew while none is in use.</summary>
    public async ValueTask<string> NewAuthenticatorKeyAsync(Guid accountId)
    {
        var account = await RequireAsync(accountId);
        if (!account.TwoFactorEnabled && await _accounts.GetAuthenticatorKeyAsync(account) is null)
        {
            await _accounts.ResetAuthenticatorKeyAsync(account);
        }

        return await _accounts.GetAuthenticatorKeyAsync(account) ?? throw new InvalidOperationException("Expected a key, but none was kept.");
    }

    /// <summary>Asks for a code at each sign-in from now on; null when the code is not the authenticator's.</summary>
    /// <returns>Recovery codes, each for one sign-in without the authenticator; they are never shown again.</returns>
    public async ValueTask<ImmutableArray<string>?> TurnOnAuthenticatorAsync(Guid accountId, string code)
    {
        var account = await RequireAsync(accountId);
        if (account.TwoFactorEnabled
            || !await _codes.TakeAsync(account, code)
            || !(await _accounts.SetTwoFactorEnabledAsync(account, enabled: true)).Succeeded)
        {
            return null;
        }

        return [.. await _accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];
    }

    /// <summary>Asks for no code any more, of whoever has given one.</summary>
    public async ValueTask<bool> TurnOffAuthenticatorAsync(Guid accountId, string code)
    {
        var account = await RequireAsync(accountId);
        return await _attempts.TryAsync(account, isLast: false, async () => await _codes.TakeAsync(account, code))
            && (await _accounts.SetTwoFactorEnabledAsync(account, enabled: false)).Succeeded
            && (await _accounts.ResetAuthenticatorKeyAsync(account)).Succeeded;
    }

    private async ValueTask<PasswordChoice> SetPasswordAsync(AccountRow account, string password)
    {
        account.LinkUntil = null;
        return Choice(await _accounts.AddPasswordAsync(account, password));
    }

    private async ValueTask<AccountRow> RequireAsync(Guid accountId) =>
        await _accounts.FindByIdAsync($"{accountId}") ?? throw new InvalidOperationException("Expected an account, but there is none with this id.");

    private static PasswordChoice Choice(IdentityResult result) =>
        result.Succeeded ? PasswordChoice.Taken
        : result.Errors.Any(error => error.Code.StartsWith("PasswordMismatch", StringComparison.Ordinal)) ? PasswordChoice.Wrong
        : PasswordChoice.TooWeak;
}

/// <summary>What became of a new password.</summary>
public enum PasswordChoice
{
    /// <summary>It counts from now on.</summary>
    Taken,

    /// <summary>It is too short, or too much the same.</summary>
    TooWeak,

    /// <summary>The one before is another.</summary>
    Wrong,

    /// <summary>The link was used, is too old, or never was one.</summary>
    LinkUsed,
}

/// <summary>What a person sees of their account.</summary>
/// <param name="AccountId">Which.</param>
/// <param name="UserName">What they type to sign in.</param>
/// <param name="DisplayName">What they are called.</param>
/// <param name="HasAuthenticator">Whether a code is asked for at sign-in.</param>
/// <param name="HasPassword">Whether they have chosen a password.</param>
/// <param name="IsForeign">Whether their organisation's own provider vouches for them, so that nothing is chosen here by which they sign in.</param>
public sealed record AccountOverview(
    Guid AccountId, string UserName, string DisplayName, bool HasAuthenticator, bool HasPassword, bool IsForeign);
