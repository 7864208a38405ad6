using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>A literal of the right form without a value: a number too great, or <c>@"…"</c> that is no date, time or duration.</summary>
internal sealed class UnrepresentableLiteral(Span span, string source) : ClosedNode(span)
{
    public override FeelValue Evaluate(Scope scope) =>
        scope.Warn(FeelWarningKind.OutOfRange, Span, $"Expected a value that can be represented, but found {source}.");

    public override void Print(StringBuilder text) => text.Append(source);
}
