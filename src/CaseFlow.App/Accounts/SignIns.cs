using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>Checks who somebody is. Whatever does not fit, the answer and about the time that it takes are the same.</summary>
public sealed class SignIns
{
    // somebody without an account costs as much as somebody with a wrong password
    private static readonly AccountRow Nobody = new() { PersonId = "nobody", OrganisationId = "", DisplayName = "" };

    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<AccountRow>().HashPassword(Nobody, $"{Guid.Empty}"));

    private readonly UserManager<AccountRow> _accounts;
    private readonly AuthenticatorCodes _codes;
    private readonly Attempts _attempts;

    public SignIns(UserManager<AccountRow> accounts, AuthenticatorCodes codes, Attempts attempts) =>
        (_accounts, _codes, _attempts) = (accounts, codes, attempts);

    /// <summary>Whose user name and password these are; null when they do not fit, the account is disabled, or there were too many attempts.</summary>
    public async ValueTask<Recognised?> CheckPasswordAsync(string name, string password)
    {
        var account = await _accounts.FindByNameAsync(name);
        if (account is not { IsDisabled: false, PasswordHash: not null } || await _accounts.IsLockedOutAsync(account))
        {
            _accounts.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            return null;
        }

        return await _attempts.TryAsync(account, isLast: !account.TwoFactorEnabled, () => _accounts.CheckPasswordAsync(account, password)) ? Of(account) : null;
    }

    /// <summary>Whether this is the code that the person's authenticator shows now, or a recovery code that was never used.</summary>
    public async ValueTask<bool> CheckCodeAsync(Guid accountId, string code, bool isRecoveryCode)
    {
        ArgumentNullException.ThrowIfNull(code);
        return await _accounts.FindByIdAsync($"{accountId}") is { IsDisabled: false } account
            && await _attempts.TryAsync(account, isLast: true, async () => isRecoveryCode
                ? (await _accounts.RedeemTwoFactorRecoveryCodeAsync(account, code.Replace(" ", "", StringComparison.Ordinal))).Succeeded
                : await _codes.TakeAsync(account, code));
    }

    private static Recognised Of(AccountRow account) => new(account.Id, account.PersonId, account.TwoFactorEnabled);
}

/// <summary>Somebody whose first proof was right.</summary>
/// <param name="AccountId">By which account.</param>
/// <param name="PersonId">Who.</param>
/// <param name="NeedsCode">Whether a code of their authenticator is asked for, too.</param>
public sealed record Recognised(Guid AccountId, string PersonId, bool NeedsCode);
