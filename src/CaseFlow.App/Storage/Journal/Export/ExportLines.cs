using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Storage.Journal.Export;

/// <summary>Writes the lines of an export. Each carries the hash of itself and all before it, and the signature stands below the last one.</summary>
internal sealed class ExportLines(Stream output, JournalKey? key)
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();

    private byte[] _chain = new byte[EventHash.Length];

    public async ValueTask AddAsync<TLine>(TLine line, CancellationToken cancellation)
    {
        var open = Encoding.UTF8.GetBytes(EventJson.Write(line)[..^1]);
        _chain = SHA256.HashData([.. _chain, .. open]);
        await output.WriteAsync(open, cancellation);
        await output.WriteAsync(Encoding.UTF8.GetBytes($",\"chain\":\"{Convert.ToBase64String(_chain)}\"}}"), cancellation);
        await output.WriteAsync(NewLine, cancellation);
    }

    /// <summary>Ends the export; where there is no key, without a signature.</summary>
    public async ValueTask SignAsync(CancellationToken cancellation)
    {
        if (key is not null)
        {
            var line = new SignatureLine("signature", key.Id, key.Sign(Convert.ToBase64String(_chain)));
            await output.WriteAsync(Encoding.UTF8.GetBytes(EventJson.Write(line)), cancellation);
            await output.WriteAsync(NewLine, cancellation);
        }

        await output.FlushAsync(cancellation);
    }
}
