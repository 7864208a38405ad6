using System.Collections.Frozen;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel;

/// <summary>Names that a reader of expressions knows beforehand: only so can <c>Pre-bureau risk</c> be told from a subtraction.</summary>
/// <remarks>Names of one plain word need not be known. The longest name that matches wins, also over keywords inside it.</remarks>
public sealed class FeelNames
{
    /// <summary>No names.</summary>
    public static readonly FeelNames None = new([], null, FrozenDictionary<string, FeelType>.Empty);

    private readonly Dictionary<string, string[]> _namesByFirstWord;
    private readonly FeelNames? _others;
    private readonly FrozenDictionary<string, FeelType> _types;

    private FeelNames(IEnumerable<string> names, FeelNames? others, FrozenDictionary<string, FeelType> types)
    {
        (_others, _types) = (others, types);
        _namesByFirstWord = names.Select(NameText.Normalise).Where(IsEasilyMisread).Distinct()
            .GroupBy(FirstWord, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Knows these names.</summary>
    public static FeelNames Of(params IEnumerable<string> names) => None.With(names);

    /// <summary>Knows these names too.</summary>
    public FeelNames With(params IEnumerable<string> names) => new(names, this, _types);

    /// <summary>Knows these types too, besides those of FEEL.</summary>
    internal FeelNames WithTypes(IReadOnlyDictionary<string, FeelType> types) => new([], this, types.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>A type of the model, else of FEEL; null when there is none of that name.</summary>
    internal FeelType? TypeNamed(string name) => _types.GetValueOrDefault(name) ?? FeelType.Named(name);

    /// <summary>The longest known name of several words or with special characters at a place in the source.</summary>
    internal bool TryMatch(string source, int start, out Token name)
    {
        name = default;
        var word = source.AsSpan(start, NameText.EndOfWord(source, start) - start);
        for (var names = this; names is not null; names = names._others)
        {
            if (names.Match(word, source, start) is { } found && found.Span.Length > name.Span.Length)
            {
                name = found;
            }
        }

        return name.Span.Length > 0;
    }

    private Token? Match(ReadOnlySpan<char> firstWord, string source, int start)
    {
        if (_namesByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(firstWord, out var candidates))
        {
            foreach (var candidate in candidates)
            {
                if (EndOfMatch(candidate, source, start) is { } end)
                {
                    return new(TokenKind.QuotedName, new(start, end), candidate);
                }
            }
        }

        return null;
    }

    private static bool IsEasilyMisread(string name) => NameText.EndOfWord(name, 0) is > 0 and var end && end < name.Length;

    private static string FirstWord(string name) => name[..NameText.EndOfWord(name, 0)];

    private static int? EndOfMatch(string name, string source, int place)
    {
        foreach (var character in name)
        {
            if (character == ' ')
            {
                var next = Scanner.SkipBlanks(source, place);
                if (next == place)
                {
                    return null;
                }

                place = next;
            }
            else if (place >= source.Length || source[place++] != character)
            {
                return null;
            }
        }

        return EndsInsideWord(name, source, place) ? null : place;
    }

    private static bool EndsInsideWord(string name, string source, int place) =>
        char.IsLetterOrDigit(name[^1]) && place < source.Length && (char.IsLetterOrDigit(source[place]) || source[place] == '_');
}
