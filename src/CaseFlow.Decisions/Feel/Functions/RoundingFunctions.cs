namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>The ways of DMN 1.5 to round a number to a scale, the number of digits behind the point.</summary>
internal static class RoundingFunctions
{
    // what the standard's decimal numbers of 34 digits allow
    private const int MinScale = -6_111;
    private const int MaxScale = 6_176;

    // no number has more digits in front of the point
    private const int MaxDigits = 28;

    public static void AddTo(FunctionTable table)
    {
        Add(table, "decimal", "n: number, scale: number", number => decimal.Round(number, MidpointRounding.ToEven));
        Add(table, "floor", "n: number", decimal.Floor);
        Add(table, "floor", "n: number, scale: number", decimal.Floor);
        Add(table, "ceiling", "n: number", decimal.Ceiling);
        Add(table, "ceiling", "n: number, scale: number", decimal.Ceiling);
        Add(table, "round up", "n: number, scale: number", number => number < 0 ? decimal.Floor(number) : decimal.Ceiling(number));
        Add(table, "round down", "n: number, scale: number", decimal.Truncate);
        Add(table, "round half up", "n: number, scale: number", number => decimal.Round(number, MidpointRounding.AwayFromZero));
        Add(table, "round half down", "n: number, scale: number", HalfDown);
    }

    private static void Add(FunctionTable table, string name, string parameters, Func<decimal, decimal> round) =>
        table.Add(name, parameters, call => Round(call, round));

    private static FeelValue Round(FeelCall call, Func<decimal, decimal> round)
    {
        var scale = call.Arguments.Length > 1 ? decimal.Truncate(call.Number(1)) : 0;
        return scale is < MinScale or > MaxScale
            ? call.Warn(FeelWarningKind.OutOfRange, $"{call.Function.Name}: Expected a scale of {MinScale} to {MaxScale}, but found {scale}.")
            : new FeelNumber(AtScale(call.Number(0), (int)scale, round));
    }

    private static decimal AtScale(decimal number, int scale, Func<decimal, decimal> round)
    {
        if (scale < 0)
        {
            return scale < -MaxDigits ? 0 : round(number / PowerOfTen(-scale)) * PowerOfTen(-scale);
        }

        if (scale >= number.Scale)
        {
            return number;
        }

        // only the last digits are shifted: the whole number would not fit
        var tens = decimal.Truncate(number / 10) * 10;
        return tens + (round((number - tens) * PowerOfTen(scale)) / PowerOfTen(scale));
    }

    private static decimal HalfDown(decimal number)
    {
        var distance = decimal.Abs(number - decimal.Truncate(number));
        return distance > 0.5m ? decimal.Round(number, MidpointRounding.AwayFromZero) : decimal.Truncate(number);
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var step = 0; step < exponent; step++)
        {
            power *= 10;
        }

        return power;
    }
}
