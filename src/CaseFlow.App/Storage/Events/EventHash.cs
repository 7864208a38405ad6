using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Storage;

/// <summary>The hash chain of a stream: each event's hash covers the one before it, its whole envelope and its salted body.</summary>
internal static class EventHash
{
    /// <summary>SHA-256, in bytes.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>In bytes.</summary>
    public const int SaltLength = 16;

    /// <summary>What the first event followed in streams of release 1, whose kind no hash covers.</summary>
    public static readonly byte[] BeginningOfRelease1 = new byte[Length];

    /// <summary>What the first event of a stream follows: so the chain covers the stream's kind, too.</summary>
    public static byte[] Beginning(string kind) => SHA256.HashData(Encoding.UTF8.GetBytes($"stream {kind}"));

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    public static byte[] OfBody(byte[] salt, string body) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(body)]);

    public static byte[] Of(byte[] previous, EventRow row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(row.CaseId.ToByteArray());
        hash.AppendData(row.StreamId.ToByteArray());
        Append(hash, row.Version);
        Append(hash, row.At.ToUnixTimeMilliseconds());
        Append(hash, row.RecordedAt.ToUnixTimeMilliseconds());
        hash.AppendData(row.CommandId.ToByteArray());
        foreach (var text in (ReadOnlySpan<string?>)[row.Type, row.PersonId, row.PostId, row.OrganisationId, row.OnBehalfOf])
        {
            Append(hash, text);
        }

        hash.AppendData(row.BodyHash);
        return hash.GetHashAndReset();
    }

    public static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    // with its length in front, so that moving a letter from one field to the next changes the hash; -1 tells null from empty
    public static void Append(IncrementalHash hash, string? text)
    {
        Append(hash, (long?)text?.Length ?? -1);
        hash.AppendData(Encoding.UTF8.GetBytes(text ?? string.Empty));
    }
}
