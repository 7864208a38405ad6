using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>A server in Production, started in a folder of its operator, whose settings name files there.</summary>
public sealed class ProductionServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private ServerProcess? _process;

    public string Folder => _folder.Path;

    public ServerProcess Process => _process ?? throw new InvalidOperationException("Expected a started server.");

    public async ValueTask InitializeAsync()
    {
        foreach (var name in new[] { "signing", "encryption", "tls" })
        {
            Certificates.Write(Path.Combine(Folder, $"{name}.pem"), name).Dispose();
        }

        _process = await ServerProcess.StartInAsync(
            Folder, TestContext.Current.CancellationToken,
            "--environment", "Production", "--PublicAddress", "https://caseflow.example.org", "--urls", "https://127.0.0.1:0;http://127.0.0.1:0",
            "--OpenId:SigningCertificate", "signing.pem", "--OpenId:EncryptionCertificate", "encryption.pem", "--CaseFlow:JournalKeyFile", "journal.pem",
            "--Kestrel:Certificates:Default:Path", "tls.pem", "--Kestrel:Certificates:Default:KeyPath", "tls.pem");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _folder.Dispose();
    }
}
