using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OpenIddict.EntityFrameworkCore.Models;

namespace CaseFlow.App.Accounts;

/// <summary>The tables of ASP.NET Core Identity and OpenIddict, beside ours in one database and one set of migrations.</summary>
internal static class AccountTables
{
    private const int ValueLength = 1_000;

    /// <summary>In bytes. Web Authentication, level 3, 6.1: no credential id is longer.</summary>
    private const int CredentialIdLength = 1_023;

    // texts of any length: tokens, lists of addresses and the like, as JSON
    private static readonly string[] LongTexts =
    [
        nameof(OpenIddictEntityFrameworkCoreToken.Payload), nameof(OpenIddictEntityFrameworkCoreToken.Properties),
        nameof(OpenIddictEntityFrameworkCoreApplication.JsonWebKeySet), nameof(OpenIddictEntityFrameworkCoreApplication.Permissions),
        nameof(OpenIddictEntityFrameworkCoreApplication.RedirectUris), nameof(OpenIddictEntityFrameworkCoreApplication.PostLogoutRedirectUris),
        nameof(OpenIddictEntityFrameworkCoreApplication.Requirements), nameof(OpenIddictEntityFrameworkCoreApplication.Settings),
        nameof(OpenIddictEntityFrameworkCoreApplication.DisplayNames), nameof(OpenIddictEntityFrameworkCoreAuthorization.Scopes),
        nameof(OpenIddictEntityFrameworkCoreScope.Descriptions), nameof(OpenIddictEntityFrameworkCoreScope.Resources),
    ];

    public static void AddTo(ModelBuilder model)
    {
        AddIdentity(model);
        model.UseOpenIddict<Guid>();
        foreach (var type in model.Model.GetEntityTypes().Where(IsOfOpenIddict))
        {
            type.SetTableName(type.GetTableName()!.Replace("OpenIddict", "OpenId", StringComparison.Ordinal));
            foreach (var text in type.GetProperties().Where(property => LongTexts.Contains(property.Name)))
            {
                text.SetMaxLength(-1);
            }
        }
    }

    private static void AddIdentity(ModelBuilder model)
    {
        model.Entity<IdentityUserClaim<Guid>>(claim =>
        {
            claim.ToTable("AccountClaims").HasKey(row => row.Id);
            claim.HasOne<AccountRow>().WithMany().HasForeignKey(row => row.UserId);
        });
        model.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("AccountLogins").HasKey(row => new { row.LoginProvider, row.ProviderKey });
            login.HasOne<AccountRow>().WithMany().HasForeignKey(row => row.UserId);
        });
        model.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("AccountTokens").HasKey(row => new { row.UserId, row.LoginProvider, row.Name });
            token.Property(row => row.LoginProvider).HasMaxLength(100);
            token.Property(row => row.Name).HasMaxLength(100);
            token.Property(row => row.Value).HasMaxLength(ValueLength);
            token.HasOne<AccountRow>().WithMany().HasForeignKey(row => row.UserId);
        });
        model.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("AccountPasskeys").HasKey(row => row.CredentialId);
            passkey.Property(row => row.CredentialId).HasMaxLength(CredentialIdLength);
            passkey.OwnsOne(row => row.Data).ToJson();
            passkey.HasOne<AccountRow>().WithMany().HasForeignKey(row => row.UserId);
        });
    }

    private static bool IsOfOpenIddict(IMutableEntityType type) => type.ClrType.Namespace == typeof(OpenIddictEntityFrameworkCoreToken).Namespace;
}
