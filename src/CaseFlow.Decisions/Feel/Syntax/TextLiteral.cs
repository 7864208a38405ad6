using System.Globalization;
using System.Text;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Scans what stands in quotes: strings with escapes, <c>@"…"</c> and names in backticks.</summary>
internal static class TextLiteral
{
    public static Token Scan(string source, int start) => Scan(source, start, start, '"', TokenKind.Text);

    public static Token ScanQuotedName(string source, int start) => Scan(source, start, start, '`', TokenKind.QuotedName);

    public static Token ScanTemporal(string source, int start) =>
        start + 1 < source.Length && source[start + 1] == '"'
            ? Scan(source, start, start + 1, '"', TokenKind.Temporal)
            : new(TokenKind.Unknown, new(start, start + 1), "@");

    private static Token Scan(string source, int start, int quote, char closing, TokenKind kind)
    {
        var text = new StringBuilder();
        var place = quote + 1;
        while (place < source.Length)
        {
            var character = source[place];
            if (character == closing)
            {
                return new(kind, new(start, place + 1), text.ToString());
            }

            place += character == '\\' ? AppendEscape(text, source, place) : Append(text, character);
        }

        return new(TokenKind.Unknown, new(start, source.Length), closing.ToString());
    }

    private static int Append(StringBuilder text, char character)
    {
        text.Append(character);
        return 1;
    }

    // an escape that FEEL does not know stays as it is written: patterns such as "\d" rely on it
    private static int AppendEscape(StringBuilder text, string source, int place)
    {
        switch (place + 1 < source.Length ? source[place + 1] : '\\')
        {
            case 'n':
                text.Append('\n');
                return 2;
            case 'r':
                text.Append('\r');
                return 2;
            case 't':
                text.Append('\t');
                return 2;
            case '"' or '\'' or '\\' or '`' when place + 1 < source.Length:
                text.Append(source[place + 1]);
                return 2;
            case 'u':
                return AppendCodePoint(text, source, place, 4);
            case 'U':
                return AppendCodePoint(text, source, place, 6);
            default:
                return Append(text, '\\');
        }
    }

    private static int AppendCodePoint(StringBuilder text, string source, int place, int digits)
    {
        if (place + 2 + digits > source.Length
            || !int.TryParse(source.AsSpan(place + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            return Append(text, '\\');
        }

        // four digits may be one half of a pair
        text.Append(digits == 4 ? ((char)code).ToString() : Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
        return 2 + digits;
    }
}
