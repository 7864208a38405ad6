using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CaseFlow.Testing;

/// <summary>Keys for tests, as an operator makes them.</summary>
public static class Certificates
{
    /// <summary>Writes a certificate and its private key into one PEM file.</summary>
    public static X509Certificate2 Write(string file, string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.WriteAllText(file, $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n");
        return certificate;
    }
}
