using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CaseFlow.App.Pipeline;

/// <summary>
/// Ids of RFC 9562, version 7, as <see cref="Guid.CreateVersion7(DateTimeOffset)"/> makes them. The chance in them is asked of the system for many
/// at once: a question for each costs as much as a move of the engine.
/// </summary>
public static class OrderedIds
{
    private const int ChanceOfOne = 10;
    private const int Many = 256;

    [ThreadStatic]
    private static byte[]? _chance;

    [ThreadStatic]
    private static int _left;

    /// <summary>A new id, in order behind those of earlier milliseconds.</summary>
    public static Guid New(DateTimeOffset at)
    {
        Span<byte> id = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(id, at.ToUnixTimeMilliseconds() << 16);
        Draw().CopyTo(id[^ChanceOfOne..]);
        id[6] = (byte)(0x70 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new Guid(id, bigEndian: true);
    }

    private static ReadOnlySpan<byte> Draw()
    {
        _chance ??= new byte[ChanceOfOne * Many];
        if (_left == 0)
        {
            RandomNumberGenerator.Fill(_chance);
            _left = Many;
        }

        return _chance.AsSpan(--_left * ChanceOfOne, ChanceOfOne);
    }
}
