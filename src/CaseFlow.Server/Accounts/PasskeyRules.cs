using CaseFlow.App.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CaseFlow.Server.Accounts;

/// <summary>Which passkeys count: those of this very address, whose device has asked for a finger or PIN. ASP.NET Core Identity checks them.</summary>
internal static class PasskeyRules
{
    // by these a passkey is a second factor of its own, and says itself whose it is
    private const string Required = "required";

    public static void AddPasskeys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<IPasskeyHandler<AccountRow>, PasskeyHandler<AccountRow>>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = Required;
            options.ResidentKeyRequirement = Required;
            // without an address of their own the servers go by what the request names, which no proxy has to pass on
            if (Uri.TryCreate(configuration[ServerSettings.PublicAddress], UriKind.Absolute, out var address))
            {
                var origin = address.GetLeftPart(UriPartial.Authority);
                options.ServerDomain = address.Host;
                options.ValidateOrigin = from => ValueTask.FromResult(!from.CrossOrigin && from.Origin == origin);
            }
        });
    }
}
