using System.Security.Cryptography.X509Certificates;

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

    public static void Add(OpenIddictServerBuilder server, IConfiguration configuration, IHostEnvironment environment)
    {
        if (Read(configuration, Signing) is { } signing && Read(configuration, Encryption) is { } encryption)
        {
            server.AddSigningCertificate(signing).AddEncryptionCertificate(encryption);
        }
        else if (environment.IsDevelopment())
        {
            server.AddEphemeralSigningKey().AddEphemeralEncryptionKey();
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
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            return $"Expected {setting} to name a PEM file with a certificate and its private key, but it cannot be read: {fault.Message}";
        }
    }

    private static X509Certificate2? Read(IConfiguration configuration, string setting) =>
        configuration[setting] is { Length: > 0 } file ? X509Certificate2.CreateFromPemFile(file) : null;
}
