using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>-a</c> of a number or a duration.</summary>
internal sealed class ArithmeticNegation(Span span, Node operand) : Node(span, operand)
{
    public bool IsConstant => operand is Literal;

    public override FeelValue Evaluate(Scope scope) => scope.Evaluate(operand) switch
    {
        FeelNumber number => new FeelNumber(-number.Value),
        FeelDaysDuration duration => new FeelDaysDuration(-duration.Seconds),
        FeelYearsDuration { Months: > long.MinValue } duration => new FeelYearsDuration(-duration.Months),
        var other => scope.Warn(FeelWarningKind.InvalidType, Span, $"Expected a number or a duration, but found a {other.TypeName}."),
    };

    public override void Print(StringBuilder text)
    {
        text.Append('-');
        operand.PrintOperand(text);
    }
}
