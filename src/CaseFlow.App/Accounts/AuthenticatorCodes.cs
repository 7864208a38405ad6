using Microsoft.AspNetCore.Identity;
using OtpNet;

namespace CaseFlow.App.Accounts;

/// <summary>The codes that authenticators show, a new one every 30 s (RFC 6238).</summary>
public sealed class AuthenticatorCodes(UserManager<AccountRow> accounts, TimeProvider clock)
{
    // clocks go wrong, and people type slowly
    private static readonly VerificationWindow Near = new(previous: 1, future: 1);

    /// <summary>Takes a code. It is good once: neither it nor one from before it is taken again, once the caller has saved the account.</summary>
    public async ValueTask<bool> TakeAsync(AccountRow account, string code)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(code);
        var plain = code.Replace(" ", "", StringComparison.Ordinal);
        if (await accounts.GetAuthenticatorKeyAsync(account) is not { } key
            || !new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(clock.GetUtcNow().UtcDateTime, plain, out var step, Near)
            || step <= account.LastCodeStep)
        {
            return false;
        }

        account.LastCodeStep = step;
        return true;
    }
}
