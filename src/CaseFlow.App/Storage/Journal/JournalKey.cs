using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Storage.Journal;

/// <summary>The key that signs checkpoints. It lies outside the database, since whoever changes the database must not have it.</summary>
internal sealed class JournalKey : IDisposable
{
    private readonly ECDsa _key;

    private JournalKey(ECDsa key)
    {
        _key = key;
        Id = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];
    }

    public string Id { get; }

    /// <summary>Whoever has it can verify, not sign: SubjectPublicKeyInfo as PEM.</summary>
    public string PublicPart => _key.ExportSubjectPublicKeyInfoPem();

    /// <summary>Reads a PEM file, or makes a new key (NIST P-256) and the file when there is none.</summary>
    public static JournalKey Open(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(path));
        return new(key);
    }

    public byte[] Sign(string statement) => _key.SignData(Encoding.UTF8.GetBytes(statement), HashAlgorithmName.SHA256);

    public bool Verify(string statement, byte[] signature) =>
        _key.VerifyData(Encoding.UTF8.GetBytes(statement), signature, HashAlgorithmName.SHA256);

    public void Dispose() => _key.Dispose();

    // written aside and moved, so that another process never reads half a key; who comes second keeps the first one's
    private static void Create(string path)
    {
        PrivateFiles.MakeFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var draft = $"{path}.{Environment.ProcessId}";
        File.Delete(draft);
        using (var writer = new StreamWriter(PrivateFiles.MakeFile(draft)))
        {
            writer.Write(key.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
