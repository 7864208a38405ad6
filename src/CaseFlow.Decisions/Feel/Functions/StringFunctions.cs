using System.Globalization;
using System.Text;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 72, and what Camunda adds. Places and lengths count Unicode code points.</summary>
internal static class StringFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("substring", "string: string, start position: number, length?: number", Substring)
        .Add("string length", "string: string", call => new FeelNumber(call.Text(0).EnumerateRunes().Count()))
        .Add("upper case", "string: string", call => new FeelString(call.Text(0).ToUpper(CultureInfo.InvariantCulture)))
        .Add("lower case", "string: string", call => new FeelString(call.Text(0).ToLower(CultureInfo.InvariantCulture)))
        .Add("substring before", "string: string, match: string", call => Before(call.Text(0), call.Text(1)))
        .Add("substring after", "string: string, match: string", call => After(call.Text(0), call.Text(1)))
        .Add("contains", "string: string, match: string", call => FeelBoolean.Of(call.Text(0).Contains(call.Text(1), StringComparison.Ordinal)))
        .Add("starts with", "string: string, match: string", call => FeelBoolean.Of(call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)))
        .Add("ends with", "string: string, match: string", call => FeelBoolean.Of(call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)))
        .Add("string join", "list: list, delimiter?: string?", call => Join(call, "", ""))
        .Add("string join", "list: list, delimiter: string?, prefix: string, suffix: string", call => Join(call, call.Text(2), call.Text(3)))
        .Add("trim", "string: string", call => new FeelString(call.Text(0).Trim()))
        .Add("is blank", "string: string", call => FeelBoolean.Of(string.IsNullOrWhiteSpace(call.Text(0))))
        .Add("to base64", "value: string", call => new FeelString(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0)))))
        .Add("from base64", "value: string", FromBase64);

    private static FeelValue Substring(FeelCall call)
    {
        var runes = call.Text(0).EnumerateRunes().ToArray();
        var position = decimal.Truncate(call.Number(1));
        var start = position > 0 ? position - 1 : runes.Length + position;
        var length = call.Has(2) ? decimal.Truncate(call.Number(2)) : runes.Length;
        return position != 0 && start >= 0 && start < runes.Length && length >= 1
            ? new FeelString(string.Concat(runes.Skip((int)start).Take((int)Math.Min(length, runes.Length))))
            : call.Fail($"Expected a place in a string of {runes.Length} characters and a length, but found {position} and {length}.");
    }

    private static FeelString Before(string text, string match)
    {
        var place = text.IndexOf(match, StringComparison.Ordinal);
        return place <= 0 ? FeelString.Empty : new(text[..place]);
    }

    private static FeelString After(string text, string match)
    {
        var place = text.IndexOf(match, StringComparison.Ordinal);
        return place < 0 ? FeelString.Empty : new(text[(place + match.Length)..]);
    }

    private static FeelValue Join(FeelCall call, string prefix, string suffix)
    {
        if (call.Items(0).FirstOrDefault(item => item is not (FeelString or FeelNull)) is { } other)
        {
            return call.Fail($"Expected a list of strings, but it has a {other.TypeName}.");
        }

        if (!call.Run.Spend((long)call.Items(0).Length * (call.Arguments[1].Weight - 1), call.Span))
        {
            return FeelNull.Instance;
        }

        var delimiter = call.Has(1) ? call.Text(1) : "";
        return new FeelString(prefix + string.Join(delimiter, call.Items(0).OfType<FeelString>().Select(item => item.Value)) + suffix);
    }

    private static FeelValue FromBase64(FeelCall call)
    {
        var bytes = new byte[call.Text(0).Length];
        return Convert.TryFromBase64String(call.Text(0), bytes, out var length)
            ? new FeelString(Encoding.UTF8.GetString(bytes, 0, length))
            : call.Fail("Expected text in base 64, but found other characters.");
    }
}
