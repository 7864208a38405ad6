using System.Text;
using System.Text.RegularExpressions;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>The functions with regular expressions: of XPath, as DMN wants them, not of .NET.</summary>
internal static class PatternFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("matches", "input: string, pattern: string, flags?: string?", call => With(call, 1, 2, regex => FeelBoolean.Of(regex.IsMatch(call.Text(0)))))
        .Add("replace", "input: string, pattern: string, replacement: string, flags?: string?", call => With(call, 1, 3, regex => Replace(call, regex)))
        .Add("split", "string: string, delimiter: string", call => With(call, 1, null, regex => Split(call, regex)))
        .Add("extract", "string: string, pattern: string", call => With(call, 1, null, regex => Extract(call, regex)));

    private static FeelValue With(FeelCall call, int pattern, int? flags, Func<Regex, FeelValue> use)
    {
        if (XPathPattern.TryCompile(call.Text(pattern), flags is { } index && call.Has(index) ? call.Text(index) : "") is not { } regex)
        {
            return call.Fail($"Expected a regular expression of XPath with flags s, m, i, x or q, but found \"{call.Text(pattern)}\".");
        }

        try
        {
            return use(regex);
        }
        catch (RegexMatchTimeoutException)
        {
            return call.Warn(FeelWarningKind.LimitReached, $"Expected a pattern that is quick to match, but \"{call.Text(pattern)}\" is not.");
        }
    }

    private static FeelValue Replace(FeelCall call, Regex regex)
    {
        if (regex.IsMatch(""))
        {
            return call.Fail("Expected a pattern that matches some character, but it matches an empty text.");
        }

        if (ReplacementOf(call.Text(2), regex.GetGroupNumbers().Length - 1) is not { } replacement)
        {
            return call.Fail($"Expected a replacement with $0 to $9 and \\$, but found \"{call.Text(2)}\".");
        }

        // a group may stand many times in the replacement of many matches
        var length = (long)regex.Count(call.Text(0)) * call.Text(2).Length * (replacement == call.Text(2) ? 1 : call.Text(0).Length + 1);
        return call.Run.Spend(length / 16, call.Span) ? new FeelString(regex.Replace(call.Text(0), replacement)) : FeelNull.Instance;
    }

    private static FeelList Split(FeelCall call, Regex regex)
    {
        var parts = new List<FeelValue>();
        var start = 0;
        foreach (var match in regex.EnumerateMatches(call.Text(0)))
        {
            if (match.Length > 0)
            {
                parts.Add(new FeelString(call.Text(0)[start..match.Index]));
                start = match.Index + match.Length;
            }
        }

        parts.Add(new FeelString(call.Text(0)[start..]));
        return new([.. parts]);
    }

    private static FeelList Extract(FeelCall call, Regex regex) =>
        new([.. regex.Matches(call.Text(0)).Select(match => new FeelString(match.Value))]);

    /// <summary>XPath's replacement as .NET writes it; null when it is not well formed.</summary>
    private static string? ReplacementOf(string text, int groups)
    {
        var result = new StringBuilder();
        for (var place = 0; place < text.Length; place++)
        {
            switch (text[place], place + 1 < text.Length ? text[place + 1] : '\0')
            {
                case ('$', >= '0' and <= '9' and var digit):
                    result.Append(digit - '0' <= groups ? $"${{{digit}}}" : "");
                    place++;
                    break;
                case ('\\', '$'):
                    result.Append("$$");
                    place++;
                    break;
                case ('\\', '\\'):
                    result.Append('\\');
                    place++;
                    break;
                case ('$' or '\\', _):
                    return null;
                default:
                    result.Append(text[place]);
                    break;
            }
        }

        return result.ToString();
    }
}
