using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>What a hunt goes through: the secrets, and the chance that made them.</summary>
internal sealed class World(int seed)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Where the clocks of exercises stand at first.</summary>
    public static readonly DateTimeOffset Start = new(2025, 1, 13, 9, 0, 0, TimeSpan.Zero);

    public int Seed => seed;

    /// <summary>All chance comes from here, so that a seed tells everything.</summary>
    public Random Random { get; } = new(seed);

    public Secrets Secrets { get; } = new();

    /// <summary>A word that stands nowhere else.</summary>
    public string NewCanary() => $"zq{string.Concat(Enumerable.Range(0, 10).Select(_ => Letters[Random.Next(Letters.Length)]))}";

    /// <summary>An id that nothing has.</summary>
    public Guid NewId()
    {
        var bytes = new byte[16];
        Random.NextBytes(bytes);
        // the time of version 7, so that it looks like any other
        var text = Convert.ToHexStringLower(bytes);
        return Guid.ParseExact($"019{text[..9]}7{text[13..16]}8{text[17..]}", "N");
    }

    /// <summary>Some of them, by chance.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> all, int most)
    {
        var list = all.ToArray();
        Random.Shuffle(list);
        return [.. list.Take(most)];
    }

    public T One<T>(IReadOnlyList<T> all) => all[Random.Next(all.Count)];

    public bool Chance(double share) => Random.NextDouble() < share;

    /// <summary>How the schema writes an id.</summary>
    public static string NodeId(string type, Guid id) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{id:N}")));

    /// <summary>The id behind what the schema has written.</summary>
    public static Guid IdOf(string nodeId) => Guid.ParseExact(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(nodeId)).Split(':')[1], "N");
}
