using System.Security.Cryptography;
using System.Text;
using CaseFlow.App.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace CaseFlow.App.Accounts;

/// <summary>
/// Where Identity keeps accounts. Whoever reads the tables signs in by nothing of what stands there: keys of authenticators are sealed, each
/// for its account, and of recovery codes there are hashes, as there are of passwords.
/// </summary>
internal sealed class AccountStore(CaseFlowDb db, IDataProtectionProvider protection, IdentityErrorDescriber? errors = null)
    : UserOnlyStore<AccountRow, CaseFlowDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>(
        db, errors)
{
    // how Identity names its own tokens
    private const string Own = "[AspNetUserStore]";
    private const string RecoveryCodes = "RecoveryCodes";

    private const int SaltLength = 16;
    private const int HashLength = 24;
    private const int HashRounds = 100_000;

    public override Task SetAuthenticatorKeyAsync(AccountRow user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, SealOf(user).Protect(key), cancellationToken);

    /// <summary>The key; null when there is none, or whoever sealed it has lost what opens it.</summary>
    public override async Task<string?> GetAuthenticatorKeyAsync(AccountRow user, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetAuthenticatorKeyAsync(user, cancellationToken) is { } kept ? SealOf(user).Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public override Task ReplaceCodesAsync(AccountRow user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return base.ReplaceCodesAsync(user, [Convert.ToBase64String(salt), .. recoveryCodes.Select(code => HashOf(code, salt))], cancellationToken);
    }

    public override async Task<bool> RedeemCodeAsync(AccountRow user, string code, CancellationToken cancellationToken)
    {
        if (await KeptAsync(user, cancellationToken) is not [var salt, .. var hashes])
        {
            return false;
        }

        var hash = HashOf(code, Convert.FromBase64String(salt));
        if (!hashes.Contains(hash))
        {
            return false;
        }

        await base.ReplaceCodesAsync(user, [salt, .. hashes.Where(one => one != hash)], cancellationToken);
        return true;
    }

    public override async Task<int> CountCodesAsync(AccountRow user, CancellationToken cancellationToken) =>
        await KeptAsync(user, cancellationToken) is [_, .. var hashes] ? hashes.Length : 0;

    private async ValueTask<string[]> KeptAsync(AccountRow user, CancellationToken cancellation) =>
        (await GetTokenAsync(user, Own, RecoveryCodes, cancellation))?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private IDataProtector SealOf(AccountRow user) => protection.CreateProtector("CaseFlow.AuthenticatorKeys", $"{user.Id}");

    // one salt for all codes of an account, so that a try costs one hash; small letters are as good as capitals
    private static string HashOf(string code, byte[] salt) => Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(code.ToUpperInvariant()), salt, HashRounds, HashAlgorithmName.SHA512, HashLength));
}
