using System.Text;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Cuts the source into tokens, one at a time from any place: what a name is, only the parser knows.</summary>
internal static class Scanner
{
    private static readonly string[] LongSymbols = ["..", "**", "!=", "<=", ">=", "->"];

    public static Token TokenAt(string source, int start)
    {
        start = SkipBlanks(source, start);
        if (start >= source.Length)
        {
            return new(TokenKind.End, new(source.Length, source.Length), "");
        }

        return source[start] switch
        {
            '"' => TextLiteral.Scan(source, start),
            '@' => TextLiteral.ScanTemporal(source, start),
            '`' => TextLiteral.ScanQuotedName(source, start),
            >= '0' and <= '9' => Number(source, start),
            '.' when start + 1 < source.Length && char.IsAsciiDigit(source[start + 1]) => Number(source, start),
            _ => WordOrSymbol(source, start),
        };
    }

    /// <summary>The next place that is neither blank nor inside a comment.</summary>
    public static int SkipBlanks(string source, int start)
    {
        while (start < source.Length)
        {
            var next = SkipBlank(source, start);
            if (next == start)
            {
                break;
            }

            start = next;
        }

        return start;
    }

    private static int SkipBlank(string source, int start) => source.AsSpan(start) switch
    {
        [var character, ..] when char.IsWhiteSpace(character) || character is '\uFEFF' or '\u180E' or '\u200B' => start + 1,
        ['/', '/', ..] => EndOr(source, source.AsSpan(start).IndexOfAny('\n', '\r'), start, 1),
        ['/', '*', ..] => EndOr(source, source.AsSpan(start + 2).IndexOf("*/"), start + 2, 2),
        _ => start,
    };

    private static int EndOr(string source, int found, int start, int length) => found < 0 ? source.Length : start + found + length;

    private static Token Number(string source, int start)
    {
        var end = SkipDigits(source, start);
        if (end + 1 < source.Length && source[end] == '.' && char.IsAsciiDigit(source[end + 1]))
        {
            end = SkipDigits(source, end + 1);
        }

        end = SkipExponent(source, end);
        return new(TokenKind.Number, new(start, end), source[start..end]);
    }

    private static int SkipExponent(string source, int end)
    {
        if (end >= source.Length || source[end] is not ('e' or 'E'))
        {
            return end;
        }

        var digits = end + 1 < source.Length && source[end + 1] is '+' or '-' ? end + 2 : end + 1;
        var last = SkipDigits(source, digits);
        return last > digits ? last : end;
    }

    private static int SkipDigits(string source, int end)
    {
        while (end < source.Length && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        return end;
    }

    private static Token WordOrSymbol(string source, int start)
    {
        var end = NameText.EndOfWord(source, start);
        if (end > start)
        {
            return new(TokenKind.Word, new(start, end), source[start..end]);
        }

        foreach (var symbol in LongSymbols)
        {
            if (source.AsSpan(start).StartsWith(symbol, StringComparison.Ordinal))
            {
                return new(TokenKind.Symbol, new(start, start + symbol.Length), symbol);
            }
        }

        return "()[]{},:.+-*/=<>".Contains(source[start], StringComparison.Ordinal)
            ? new(TokenKind.Symbol, new(start, start + 1), source[start].ToString())
            : Unknown(source, start);
    }

    private static Token Unknown(string source, int start)
    {
        var length = Rune.TryGetRuneAt(source, start, out var rune) ? rune.Utf16SequenceLength : 1;
        return new(TokenKind.Unknown, new(start, start + length), source.Substring(start, length));
    }
}
