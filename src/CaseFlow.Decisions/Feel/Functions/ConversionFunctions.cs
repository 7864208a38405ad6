using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 70: numbers and strings from other values.</summary>
internal static partial class ConversionFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("string", "from: Any", call => call.Has(0) ? new FeelString(TextOf(call.Arguments[0])) : FeelNull.Instance)
        .Add("number", "from: number", call => call.Arguments[0])
        .Add("number", "from: string", call => Number(call, call.Text(0)))
        .Add("number", "from: string, grouping separator: string?, decimal separator: string?", NumberWithSeparators);

    /// <summary>How a value is written inside a text: strings without quotes, temporal values without <c>@</c>.</summary>
    public static string TextOf(FeelValue value) => value switch
    {
        FeelString text => text.Value,
        FeelDate or FeelTime or FeelDateTime or FeelDaysDuration or FeelYearsDuration => ((FeelString)value.ToJsonShape()).Value,
        _ => value.ToString(),
    };

    private static FeelValue NumberWithSeparators(FeelCall call)
    {
        var grouping = call.Has(1) ? call.Text(1) : "";
        var point = call.Has(2) ? call.Text(2) : ".";
        if (grouping is not ("" or " " or "," or ".") || point is not ("." or ",") || grouping == point)
        {
            return call.Fail($"Expected two different separators, but found \"{grouping}\" and \"{point}\".");
        }

        var digits = grouping.Length == 0 ? call.Text(0) : call.Text(0).Replace(grouping, "", StringComparison.Ordinal);
        return Number(call, digits.Replace(point, ".", StringComparison.Ordinal));
    }

    private static FeelValue Number(FeelCall call, string text) =>
        NumberPattern.IsMatch(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new FeelNumber(number)
            : call.Fail($"Expected a number, but found \"{text}\".");

    [GeneratedRegex(@"\A-?([0-9]+(\.[0-9]+)?|\.[0-9]+)([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern { get; }
}
