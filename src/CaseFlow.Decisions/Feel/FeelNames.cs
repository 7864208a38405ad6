using System.Collections.Frozen;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel;

/// <summary>Names that a reader of expressions knows beforehand: only so can <c>Pre-bureau risk</c> be told from a subtraction.</summary>
/// <remarks>Names of one plain word need not be known. The longest name that matches wins, also over keywords inside it.</remarks>
public sealed class FeelNames
{
    /// <summary>No names.</summary>
    public static readonly FeelNames None = new([]);

    private readonly FrozenDictionary<string, string[]> _namesByFirstWord;

    private readonly FrozenDictionary<string, FeelType> _types;

    private FeelNames(IEnumerable<string> names, FrozenDictionary<string, FeelType>? types = null)
    {
        _types = types ?? FrozenDictionary<string, FeelType>.Empty;
        Names = names.Select(NameText.Normalise).ToFrozenSet(StringComparer.Ordinal);
        _namesByFirstWord = Names
            .Where(name => NameText.EndOfWord(name, 0) is > 0 and var end && end < name.Length)
            .GroupBy(FirstWord, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name => name.Length).ToArray(), StringComparer.Ordinal);
    }

    internal FrozenSet<string> Names { get; }

    /// <summary>Knows these names.</summary>
    public static FeelNames Of(params IEnumerable<string> names) => new(names);

    /// <summary>Knows these names too.</summary>
    public FeelNames With(params IEnumerable<string> names) => new(Names.Concat(names), _types);

    /// <summary>Knows these types too, besides those of FEEL.</summary>
    internal FeelNames WithTypes(IReadOnlyDictionary<string, FeelType> types) => new(Names, types.ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>A type of the model, else of FEEL; null when there is none of that name.</summary>
    internal FeelType? TypeNamed(string name) => _types.GetValueOrDefault(name) ?? FeelType.Named(name);

    /// <summary>The longest known name of several words or with special characters at a place in the source.</summary>
    internal bool TryMatch(string source, int start, out Token name)
    {
        name = default;
        var end = NameText.EndOfWord(source, start);
        if (!_namesByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(source.AsSpan(start, end - start), out var candidates))
        {
            return false;
        }

        foreach (var candidate in candidates)
        {
            if (EndOfMatch(candidate, source, start) is { } found)
            {
                name = new(TokenKind.QuotedName, new(start, found), candidate);
                return true;
            }
        }

        return false;
    }

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
