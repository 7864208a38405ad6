using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>The hash chain of an access stream.</summary>
internal static class AccessHash
{
    /// <summary>What the first entry follows: so the chain covers which node it is.</summary>
    public static byte[] Beginning(long node, string host) => SHA256.HashData(Encoding.UTF8.GetBytes($"access {node} {host}"));

    public static byte[] Of(byte[] previous, AccessEntryRow entry, IEnumerable<AccessedItemRow> items)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        EventHash.Append(hash, entry.Node);
        EventHash.Append(hash, entry.Number);
        EventHash.Append(hash, entry.At.ToUnixTimeMilliseconds());
        foreach (var text in (ReadOnlySpan<string?>)[entry.PersonId, entry.PostId, entry.OrganisationId, entry.OnBehalfOf, entry.Door, entry.Query])
        {
            EventHash.Append(hash, text);
        }

        // no database orders ids as the next does
        foreach (var item in items.OrderBy(item => $"{item.CaseId}{item.ScopeId}", StringComparer.Ordinal))
        {
            hash.AppendData(item.CaseId.ToByteArray());
            hash.AppendData(item.ScopeId.ToByteArray());
            EventHash.Append(hash, item.At.ToUnixTimeMilliseconds());
        }

        return hash.GetHashAndReset();
    }
}
