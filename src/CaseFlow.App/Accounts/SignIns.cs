using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>Checks who somebody is. Whatever does not fit, the answer and about the time that it takes are the same.</summary>
public sealed class SignIns
{
    // somebody without an account costs as much as somebody with a wrong password
    private static readonly AccountRow Nobody = new() { PersonId = "nobody", OrganisationId = "", DisplayName = "" };

    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<AccountRow>().HashPassword(Nobody, $"{Guid.Empty}"));

    private readonly UserManager<AccountRow> _accounts;

    public SignIns(UserManager<AccountRow> accounts) => _accounts = accounts;

    /// <summary>Whose user name and password these are; null when they do not fit, the account is disabled, or there were too many attempts.</summary>
    public async ValueTask<Recognised?> CheckPasswordAsync(string name, string password)
    {
        var account = await _accounts.FindByNameAsync(name);
        if (account is not { IsDisabled: false, PasswordHash: not null } || await _accounts.IsLockedOutAsync(account))
        {
            _accounts.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            return null;
        }

        return await AttemptAsync(account, () => _accounts.CheckPasswordAsync(account, password)) ? Of(account) : null;
    }

    /// <summary>Whether this is the code that the person's authenticator shows now, or a recovery code that was never used.</summary>
    public async ValueTask<bool> CheckCodeAsync(Guid accountId, string code, bool isRecoveryCode)
    {
        if (await _accounts.FindByIdAsync($"{accountId}") is not { IsDisabled: false } account || await _accounts.IsLockedOutAsync(account))
        {
            return false;
        }

        var plain = code.Replace(" ", "", StringComparison.Ordinal);
        return await AttemptAsync(account, async () => isRecoveryCode
            ? (await _accounts.RedeemTwoFactorRecoveryCodeAsync(account, plain)).Succeeded
            : await _accounts.VerifyTwoFactorTokenAsync(account, _accounts.Options.Tokens.AuthenticatorTokenProvider, plain));
    }

    /// <summary>Counts an attempt as a failure first, so that many at the same moment never get more than their number.</summary>
    private async ValueTask<bool> AttemptAsync(AccountRow account, Func<Task<bool>> check)
    {
        if (!(await _accounts.AccessFailedAsync(account)).Succeeded || !await check())
        {
            return false;
        }

        account.LockoutEnd = null;
        return (await _accounts.ResetAccessFailedCountAsync(account)).Succeeded;
    }

    private static Recognised Of(AccountRow account) => new(account.Id, account.PersonId, account.TwoFactorEnabled);
}

/// <summary>Somebody whose first proof was right.</summary>
/// <param name="AccountId">By which account.</param>
/// <param name="PersonId">Who.</param>
/// <param name="NeedsCode">Whether a code of their authenticator is asked for, too.</param>
public sealed record Recognised(Guid AccountId, string PersonId, bool NeedsCode);
