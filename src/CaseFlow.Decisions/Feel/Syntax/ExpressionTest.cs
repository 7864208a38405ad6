using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>An expression as a test: a condition when it speaks of <c>?</c>, else a value, range or list that the input is compared with.</summary>
/// <param name="expression">The expression.</param>
/// <param name="isCondition">Whether it speaks of the tested input.</param>
internal sealed class ExpressionTest(Node expression, bool isCondition) : UnaryTest(expression.Span, expression)
{
    public Node Expression => expression;

    public bool IsCondition => isCondition;

    public override FeelValue Test(FeelValue input, Scope scope)
    {
        var value = scope.Evaluate(expression);
        return isCondition ? Truth.Of(value, Span, scope) : Matches(input, value, scope);
    }

    public override void Print(StringBuilder text) => expression.Print(text);

    public override void PrintOperand(StringBuilder text) => expression.PrintOperand(text);

    private FeelValue Matches(FeelValue input, FeelValue value, Scope scope) => value switch
    {
        FeelRange range when input is not FeelRange => Contains(range, input, scope),
        FeelList list => FeelBoolean.Of(Comparing.Same(input, list) || list.Items.Any(item => IsOrContains(item, input))),
        FeelNull when expression is not Literal => value,
        FeelBoolean { Value: true } when input is not FeelBoolean && expression is not Literal => value,
        _ => Comparing.Apply(ComparisonOperator.Equal, input, value, Span, scope),
    };

    private static bool IsOrContains(FeelValue item, FeelValue input) =>
        Comparing.Same(item, input) || (item is FeelRange range && Ranges.Contains(range, input) == true);

    private FeelValue Contains(FeelRange range, FeelValue input, Scope scope) =>
        Ranges.Contains(range, input) is { } truth
            ? FeelBoolean.Of(truth)
            : scope.Warn(FeelWarningKind.NotComparable, Span, $"Expected a value that {range} can contain, but found a {input.TypeName}.");
}
