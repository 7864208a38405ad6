using CaseFlow.App.Storage;
using CaseFlow.Server.Accounts;

namespace CaseFlow.Server.Hosting;

/// <summary>The files whose reader could pass for this server, or for anybody who signs in.</summary>
internal static class KeyFiles
{
    private const string OfHttps = "Kestrel:Certificates:Default:";

    /// <summary>Those that every user of the machine can read or change.</summary>
    public static IReadOnlyList<string> OpenToOthers(IConfiguration configuration)
    {
        string?[] files =
        [
            configuration[OpenIdKeys.Signing], configuration[OpenIdKeys.Encryption], .. OpenIdKeys.FormerFiles(configuration),
            configuration[$"{OfHttps}KeyPath"] ?? configuration[$"{OfHttps}Path"], configuration["CaseFlow:JournalKeyFile"],
        ];
        return [.. files.OfType<string>().Where(PrivateFiles.IsOpenToOthers).Distinct(StringComparer.Ordinal)];
    }
}
