using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;

namespace CaseFlow.Server.Accounts;

/// <summary>
/// The certificates with which tokens are signed and sealed. All servers of one database share them; in Development each start makes its own.
/// </summary>
internal static class OpenIdKeys
{
    /// <summary>A PEM file with a certificate and its private key, RSA or ECDSA.</summary>
    public const string Signing = "OpenId:SigningCertificate";

    /// <summary>A PEM file with another certificate and its private key, RSA.</summary>
    public const string Encryption = "OpenId:EncryptionCertificate";

    /// <summary>PEM files between commas: certificates for encryption that came before, which still open what they closed.</summary>
    private const string Former = "OpenId:FormerEncryptionCertificates";

    /// <summary>Bits of the key that signs in Development. OpenIddict's own ephemeral keys have twice as many, and take seconds of each start.</summary>
    private const int SizeInDevelopment = 2048;

    /// <summary>
    /// Closes the keys by which cookies, links and authenticators' keys are sealed: they lie in the database, and whoever reads that alone opens nothing.
    /// </summary>
    public static void AddKeyRing(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        if (Find(configuration, environment, Encryption) is { } certificate)
        {
            services.AddDataProtection().ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate([certificate, .. FormerOf(configuration)]);
        }
    }

    public static void Add(OpenIddictServerBuilder server, IConfiguration configuration, IHostEnvironment environment)
    {
        if (Find(configuration, environment, Signing) is { } signing && Find(configuration, environment, Encryption) is { } encryption)
        {
            server.AddSigningCertificate(signing).AddEncryptionCertificate(encryption);
            foreach (var former in FormerOf(configuration))
            {
                server.AddEncryptionCertificate(former);
            }
        }
        else if (environment.IsDevelopment())
        {
            server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
            server.AddSigningCredentials(new SigningCredentials(new RsaSecurityKey(RSA.Create(SizeInDevelopment)), SecurityAlgorithms.RsaSha256));
        }
    }

    /// <summary>Why a setting names no usable certificate; null when it does.</summary>
    public static string? ProblemOf(IConfiguration configuration, string setting)
    {
        try
        {
            using var certificate = Read(configuration, setting);
            return certificate is null ? $"Expected {setting} to name a PEM file with a certificate and its private key, but it is not set." : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            return $"Expected {setting} to name a PEM file with a certificate and its private key, but it cannot be read: {fault.Message}";
        }
    }

    /// <summary>The files of certificates for encryption that came before.</summary>
    public static IReadOnlyList<string> FormerFiles(IConfiguration configuration) =>
        (configuration[Former] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // outside Development the rules for serving say what is wrong with it
    private static X509Certificate2? Find(IConfiguration configuration, IHostEnvironment environment, string setting) =>
        environment.IsDevelopment() || ProblemOf(configuration, setting) is null ? Read(configuration, setting) : null;

    private static IEnumerable<X509Certificate2> FormerOf(IConfiguration configuration) =>
        FormerFiles(configuration).Select(file => X509Certificate2.CreateFromPemFile(file));

    private static X509Certificate2? Read(IConfiguration configuration, string setting) =>
        configuration[setting] is { Length: > 0 } file ? X509Certificate2.CreateFromPemFile(file) : null;
}
