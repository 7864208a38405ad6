using System.Collections.Immutable;
using System.Security.Cryptography;
using CaseFlow.Cases.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

/// <summary>The passkeys of accounts. A passkey is proof enough: something that they have, which asks for their finger or PIN.</summary>
public sealed class Passkeys
{
    private const int HalfOfHash = 16;

    private readonly UserManager<AccountRow> _accounts;

    public Passkeys(UserManager<AccountRow> accounts) => _accounts = accounts;

    /// <summary>An account's passkeys, the oldest first.</summary>
    public async ValueTask<ImmutableArray<PasskeyView>> OfAccountAsync(Guid accountId) =>
        await _accounts.FindByIdAsync($"{accountId}") is { } account
            ? [.. (await _accounts.GetPasskeysAsync(account))
                .OrderBy(one => one.CreatedAt)
                .Select(one => new PasskeyView(IdOf(one.CredentialId).Value, one.Name ?? "", one.CreatedAt, one.IsBackedUp))]
            : [];

    /// <summary>
    /// Who signed in by a passkey that was checked; null when the account is disabled. Wrong passwords that others tried do not keep them out.
    /// </summary>
    /// <param name="account">Whose passkey it is.</param>
    /// <param name="used">The passkey, with the count by which a copy of it would be noticed next time.</param>
    public async ValueTask<Recognised?> RecogniseAsync(AccountRow account, UserPasskeyInfo used)
    {
        ArgumentNullException.ThrowIfNull(account);
        return account is { IsDisabled: false, IsClient: false } && (await _accounts.AddOrUpdatePasskeyAsync(account, used)).Succeeded
            ? new(account.Id, account.PersonId, NeedsCode: false)
            : null;
    }

    internal static PasskeyId IdOf(byte[] credentialId) => new(new Guid(SHA256.HashData(credentialId).AsSpan(0, HalfOfHash)));
}

/// <summary>Finds a passkey by the id that stands for it outside of its device.</summary>
internal static class PasskeyFinder
{
    public static async ValueTask<UserPasskeyInfo?> FindAsync(this UserManager<AccountRow> accounts, AccountRow account, PasskeyId id) =>
        (await accounts.GetPasskeysAsync(account)).FirstOrDefault(one => Passkeys.IdOf(one.CredentialId) == id);
}

/// <summary>A passkey, as its person sees it.</summary>
/// <param name="PasskeyId">Which.</param>
/// <param name="Name">What they called it.</param>
/// <param name="AddedAt">Since when it counts.</param>
/// <param name="IsSynced">Whether its device keeps copies of it elsewhere.</param>
public sealed record PasskeyView(Guid PasskeyId, string Name, DateTimeOffset AddedAt, bool IsSynced);
