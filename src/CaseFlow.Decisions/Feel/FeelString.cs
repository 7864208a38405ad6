using System.Globalization;
using System.Text;

namespace CaseFlow.Decisions.Feel;

/// <summary>A text; FEEL counts and cuts it by Unicode code points, not by UTF-16 units.</summary>
/// <param name="Value">The text.</param>
public sealed record FeelString(string Value) : FeelValue
{
    /// <summary>The text of no character.</summary>
    public static readonly FeelString Empty = new("");

    /// <inheritdoc/>
    public override string TypeName => "string";

    internal override int Weight => 1 + (Value.Length / 16);

    internal override void AppendLiteral(StringBuilder text) => AppendQuoted(text, Value);

    internal static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            AppendEscaped(text, character);
        }

        text.Append('"');
    }

    private static void AppendEscaped(StringBuilder text, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                text.Append('\\').Append(character);
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case < ' ':
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
                break;
            default:
                text.Append(character);
                break;
        }
    }
}
