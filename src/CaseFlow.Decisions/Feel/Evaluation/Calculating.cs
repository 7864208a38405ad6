using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel.Evaluation;

/// <summary>The five operations of arithmetic (DMN 1.5, tables 57 to 60). What cannot be represented is null.</summary>
internal static class Calculating
{
    public static FeelValue Apply(ArithmeticOperator operation, FeelValue left, FeelValue right, Span span, Run run)
    {
        try
        {
            return Calculate(operation, left, right) is { } result ? run.Admit(result, span) : NoOperands(operation, left, right, span, run);
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            var message = $"Expected a result that can be represented, but {left} {operation.Symbol()} {right} has none.";
            return run.Warn(FeelWarningKind.OutOfRange, span, message);
        }
    }

    private static FeelNull NoOperands(ArithmeticOperator operation, FeelValue left, FeelValue right, Span span, Run run) => run.Warn(
        FeelWarningKind.InvalidType, span, $"Expected operands for {operation.Symbol()}, but found a {left.TypeName} and a {right.TypeName}.");

    private static FeelValue? Calculate(ArithmeticOperator operation, FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelNumber a, FeelNumber b) => new FeelNumber(Numbers(operation, a.Value, b.Value)),
        (FeelString a, FeelString b) when operation == ArithmeticOperator.Add => new FeelString(a.Value + b.Value),
        _ => operation switch
        {
            ArithmeticOperator.Add => TemporalArithmetic.Add(left, right),
            ArithmeticOperator.Subtract => TemporalArithmetic.Subtract(left, right),
            ArithmeticOperator.Multiply => TemporalArithmetic.Multiply(left, right),
            ArithmeticOperator.Divide => TemporalArithmetic.Divide(left, right),
            _ => null,
        },
    };

    private static decimal Numbers(ArithmeticOperator operation, decimal left, decimal right) => operation switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        ArithmeticOperator.Divide => left / right,
        _ => DecimalMath.Power(left, right),
    };
}
