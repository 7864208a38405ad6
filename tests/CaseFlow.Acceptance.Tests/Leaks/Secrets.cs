using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;

namespace CaseFlow.Acceptance.Tests.Leaks;

/// <summary>Recognises every secret in any text: by canaries, by ids as they are and as nodes have them, by references.</summary>
internal sealed partial class Secrets
{
    private readonly Dictionary<string, Secret> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, Secret> _ids = [];

    /// <summary>All of them.</summary>
    public List<Secret> All { get; } = [];

    /// <summary>Ids that belong to a secret, its own included.</summary>
    public IEnumerable<Guid> IdsOf(Secret secret) => _ids.Where(id => id.Value == secret).Select(id => id.Key);

    /// <summary>Names of a secret besides its canary.</summary>
    public IEnumerable<string> WordsOf(Secret secret) => _words.Where(word => word.Value == secret && word.Key != secret.Canary).Select(word => word.Key);

    public void Add(Secret secret)
    {
        All.Add(secret);
        _words.Add(secret.Canary, secret);
        _ids[secret.Id] = secret;
    }

    /// <summary>Watches for an id of something that belongs to a secret and to no other.</summary>
    public void AddId(Guid id, Secret secret) => _ids.TryAdd(id, secret);

    /// <summary>Watches for a name of a secret.</summary>
    public void AddWord(string word, Secret secret) => _words.TryAdd(word, secret);

    /// <summary>Forgets an id that more than one secret has: it tells of none.</summary>
    public void Forget(Guid id) => _ids.Remove(id);

    /// <summary>What a text tells of, and whether by words of its content or merely by an id or a reference.</summary>
    public IEnumerable<Sighting> In(string text)
    {
        foreach (Match match in Token().Matches(text))
        {
            if (Find(match.Value) is { } secret)
            {
                yield return new(secret, secret.Canary.Equals(match.Value, StringComparison.OrdinalIgnoreCase), match.Value, match.Index);
            }
        }
    }

    private Secret? Find(string token) =>
        _words.GetValueOrDefault(token) ?? (IdIn(token) is { } id ? _ids.GetValueOrDefault(id) : null);

    /// <summary>The secret to which an id belongs; null when it is nobody's.</summary>
    public Secret? Of(Guid id) => _ids.GetValueOrDefault(id);

    /// <summary>The node of which a text is the id; null when it is none.</summary>
    public static (string Type, Guid Id)? NodeIn(string text)
    {
        if (text.Length is < 40 or > 100 || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(':');
        return parts.Length == 2 && Guid.TryParseExact(parts[1], "N", out var id) ? (parts[0], id) : null;
    }

    /// <summary>A text in which every word may be said otherwise.</summary>
    public static string Reworded(string text, Func<string, string> word) => Token().Replace(text, match => word(match.Value));

    private static Guid? IdIn(string token) => Guid.TryParse(token, out var bare) ? bare : NodeIn(token)?.Id;

    // ids, node ids, canaries and references are all runs of these
    [GeneratedRegex("[A-Za-z0-9_-]{6,}")]
    private static partial Regex Token();
}

/// <summary>That a text tells of a secret.</summary>
/// <param name="Secret">Which.</param>
/// <param name="IsContent">Whether it is a word of its content, and not merely a name by which it is found.</param>
/// <param name="Word">The word.</param>
/// <param name="At">Where it stands in the text.</param>
internal sealed record Sighting(Secret Secret, bool IsContent, string Word, int At);
