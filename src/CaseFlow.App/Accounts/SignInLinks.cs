using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>One-time links by which a person chooses how to sign in. What they hold is sealed; once used, or after a reset, they are worth nothing.</summary>
public sealed class SignInLinks
{
    /// <summary>The page to which a link leads; what follows is its secret.</summary>
    public const string Path = "/sign-in/link?token=";

    private readonly UserManager<AccountRow> _accounts;
    private readonly TimeProvider _clock;
    private readonly IDataProtector _seal;

    public SignInLinks(UserManager<AccountRow> accounts, TimeProvider clock, IDataProtectionProvider protection) =>
        (_accounts, _clock, _seal) = (accounts, clock, protection.CreateProtector("CaseFlow.SignInLinks"));

    /// <summary>The path of an account's link; null when there is none to be used.</summary>
    public async ValueTask<string?> MakeAsync(Guid accountId) =>
        await _accounts.FindByIdAsync($"{accountId}") is { } account && IsOpen(account)
            ? $"{Path}{_seal.Protect($"{account.Id} {account.SecurityStamp}")}"
            : null;

    internal async ValueTask<AccountRow?> OpenAsync(string? token)
    {
        if (Unseal(token) is not { } content || content.Split(' ') is not [var id, var stamp])
        {
            return null;
        }

        return await _accounts.FindByIdAsync(id) is { } account && IsOpen(account) && account.SecurityStamp == stamp ? account : null;
    }

    private bool IsOpen(AccountRow account) => !account.IsDisabled && account.LinkUntil > _clock.GetUtcNow();

    private string? Unseal(string? token)
    {
        try
        {
            return token is null ? null : _seal.Unprotect(token);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
