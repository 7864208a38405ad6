using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.EntityFrameworkCore.Models;

namespace CaseFlow.App.Accounts;

/// <summary>Puts accounts, sessions and what tokens are kept in into a container.</summary>
internal static class AccountComposition
{
    /// <summary>Shortest password. Length alone is asked for: rules about kinds of characters make people write them down.</summary>
    private const int ShortestPassword = 12;

    private const int MostDistinct = 5;

    /// <summary>Wrong passwords or codes in a row before an account is closed for a while.</summary>
    private const int MostFailures = 5;

    private static readonly TimeSpan LockedOutFor = TimeSpan.FromMinutes(15);

    public static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<LiveSessions>();
        services.AddScoped<AccountBook>().AddScoped<SignIns>().AddScoped<AccountSecrets>().AddScoped<SignInLinks>().AddScoped<ClientRegister>();
        services.AddScoped<Passkeys>().AddScoped<AuthenticatorCodes>().AddScoped<Attempts>();
        services.AddScoped(provider => new ForeignPeople(
            provider.GetRequiredService<Dispatcher>(),
            provider.GetRequiredService<OrganisationDirectory>(),
            provider.GetRequiredService<UserManager<AccountRow>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ForeignPeople>>()));
        services.AddIdentityCore<AccountRow>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.Password = new PasswordOptions
            {
                RequiredLength = ShortestPassword,
                RequiredUniqueChars = MostDistinct,
                RequireDigit = false,
                RequireLowercase = false,
                RequireUppercase = false,
                RequireNonAlphanumeric = false,
            };
            options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = MostFailures, DefaultLockoutTimeSpan = LockedOutFor };
        })
            .AddUserStore<AccountStore>()
            .AddDefaultTokenProviders();
        services.AddOpenIddict().AddCore(core => core
            .ReplaceTokenManager<OpenIddictEntityFrameworkCoreToken<Guid>, SessionTokens>()
            .UseEntityFrameworkCore()
            .UseDbContext<CaseFlowDb>()
            .ReplaceDefaultEntities<Guid>()
            // one row after the other, so that each save waits for its turn
            .DisableBulkOperations());
    }
}
