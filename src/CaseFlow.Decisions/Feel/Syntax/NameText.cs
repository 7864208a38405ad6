using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Characters and words of names (DMN 1.5, grammar rules 27 to 31).</summary>
internal static class NameText
{
    /// <summary>Words that end an operand: a name of several words never swallows them, unless it is known.</summary>
    private static readonly FrozenSet<string> Separators =
        FrozenSet.Create(StringComparer.Ordinal, "and", "or", "between", "in", "instance", "then", "else", "return", "satisfies");

    private static readonly FrozenSet<string> Openers =
        FrozenSet.Create(StringComparer.Ordinal, "if", "for", "some", "every", "function", "not", "true", "false", "null");

    public static bool IsSeparator(string word) => Separators.Contains(word);

    public static bool IsKeyword(string word) => Separators.Contains(word) || Openers.Contains(word);

    public static bool StartsName(Rune rune) => rune.Value is '_' or '?' || Rune.IsLetter(rune) || IsSymbolLetter(rune);

    public static bool ContinuesName(Rune rune) =>
        StartsName(rune) || Rune.IsDigit(rune) || rune.Value is 0xB7
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    /// <summary>The end of the run of name characters from a place in the source; that place itself when there is none.</summary>
    public static int EndOfWord(string source, int start)
    {
        var end = start;
        while (end < source.Length
            && Rune.TryGetRuneAt(source, end, out var rune)
            && (end == start ? StartsName(rune) : ContinuesName(rune)))
        {
            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    /// <summary>One space between words, as names are compared.</summary>
    public static string Normalise(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Writes a name so that it reads back as the same name, in backticks when it must be.</summary>
    public static void Append(StringBuilder text, string name)
    {
        if (IsPlain(name) || BuiltIns.Names.Contains(name))
        {
            text.Append(name);
        }
        else
        {
            text.Append('`').Append(name.Replace("`", "\\`", StringComparison.Ordinal)).Append('`');
        }
    }

    /// <summary>Writes a key of a context, in quotes when it must be.</summary>
    public static void AppendKey(StringBuilder text, string key)
    {
        if (IsWord(key))
        {
            text.Append(key);
        }
        else
        {
            FeelString.AppendQuoted(text, key);
        }
    }

    private static bool IsPlain(string name)
    {
        var words = name.Split(' ');
        return words.All(IsWord) && !IsKeyword(words[0]) && !words.Any(IsSeparator);
    }

    private static bool IsWord(string word) => word.Length > 0 && EndOfWord(word, 0) == word.Length;

    // emoji and other signs beyond the basic plane are letters of names
    private static bool IsSymbolLetter(Rune rune) => rune.Value is (>= 0x10000 and <= 0xEFFFF) or (>= 0x2070 and <= 0x218F) or 0x200C or 0x200D;
}
