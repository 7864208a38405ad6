using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>[a..b]</c>, <c>(a..b)</c>, <c>]a..b[</c>: bounds of one comparable type.</summary>
internal sealed class RangeLiteral(Span span, Node start, bool startIncluded, Node end, bool endIncluded) : ClosedNode(span, start, end)
{
    public override FeelValue Evaluate(Scope scope) =>
        Ranges.Create(scope.Evaluate(start), startIncluded, scope.Evaluate(end), endIncluded)
        ?? (FeelValue)scope.Warn(FeelWarningKind.InvalidType, Span, "Expected two bounds of one comparable type in ascending order, but found others.");

    /// <summary>The range, when both bounds are literals, or calls such as <c>date("2026-03-01")</c> with literals; else null.</summary>
    public FeelRange? Constant =>
        ConstantOf(start) is { } first && ConstantOf(end) is { } last ? Ranges.Create(first, startIncluded, last, endIncluded) : null;

    private static FeelValue? ConstantOf(Node bound) => bound switch
    {
        Literal literal => literal.Value,
        ArithmeticNegation { IsConstant: true } or FunctionInvocation { IsTemporalConstant: true } => bound.Evaluate(Scope.OfConstants()),
        _ => null,
    };

    public override void Print(StringBuilder text)
    {
        text.Append(startIncluded ? '[' : '(');
        start.PrintOperand(text);
        text.Append("..");
        end.PrintOperand(text);
        text.Append(endIncluded ? ']' : ')');
    }
}
