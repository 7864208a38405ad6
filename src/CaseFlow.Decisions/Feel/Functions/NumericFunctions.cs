using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Functions;

/// <summary>DMN 1.5, table 75, without the rounding functions.</summary>
internal static class NumericFunctions
{
    public static void AddTo(FunctionTable table) => table
        .Add("abs", "n: number", call => new FeelNumber(decimal.Abs(call.Number(0))))
        .Add("abs", "n: days and time duration", call => new FeelDaysDuration(decimal.Abs(((FeelDaysDuration)call.Arguments[0]).Seconds)))
        .Add("abs", "n: years and months duration", call => new FeelYearsDuration(Math.Abs(((FeelYearsDuration)call.Arguments[0]).Months)))
        .Add("modulo", "dividend: number, divisor: number", Modulo)
        .Add("sqrt", "number: number", call =>
            call.Number(0) < 0 ? OutOfRange(call, "a number of at least 0") : new FeelNumber(DecimalMath.SquareRoot(call.Number(0))))
        .Add("log", "number: number", call =>
            call.Number(0) <= 0 ? OutOfRange(call, "a number greater than 0") : new FeelNumber((decimal)Math.Log((double)call.Number(0))))
        .Add("exp", "number: number", call => new FeelNumber((decimal)Math.Exp((double)call.Number(0))))
        .Add("odd", "number: number", call => FeelBoolean.Of(decimal.Abs(call.Number(0) % 2) == 1))
        .Add("even", "number: number", call => FeelBoolean.Of(call.Number(0) % 2 == 0));

    private static FeelValue Modulo(FeelCall call)
    {
        var (dividend, divisor) = (call.Number(0), call.Number(1));
        return divisor == 0
            ? OutOfRange(call, "a divisor other than 0")
            : new FeelNumber(dividend - (divisor * decimal.Floor(dividend / divisor)));
    }

    private static FeelValue OutOfRange(FeelCall call, string expected) =>
        call.Warn(FeelWarningKind.OutOfRange, $"{call.Function.Name}: Expected {expected}, but found {call.Arguments[^1]}.");
}
