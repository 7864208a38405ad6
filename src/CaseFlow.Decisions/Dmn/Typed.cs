using System.Text;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>An expression of a model: its value must be of a type, and its warnings carry the id of the element.</summary>
internal sealed class Typed(Node inner, FeelType type, string elementId) : ClosedNode(inner.Span, inner)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var outer = scope.Run.ElementId;
        scope.Run.ElementId = elementId;
        var value = Convert(scope.Evaluate(inner), type, scope.Run, elementId);
        scope.Run.ElementId = outer;
        return value;
    }

    public override void Print(StringBuilder text) => inner.PrintOperand(text);

    /// <summary>The value as the type wants it; null, with a warning, when it does not fit.</summary>
    public static FeelValue Convert(FeelValue value, FeelType type, Run run, string elementId)
    {
        if (value.IsNull)
        {
            return value;
        }

        return type.Convert(value) ?? Mismatch(value, type, run, elementId);
    }

    private static FeelNull Mismatch(FeelValue value, FeelType type, Run run, string elementId)
    {
        var outer = run.ElementId;
        run.ElementId = elementId;
        var answer = run.Warn(FeelWarningKind.InvalidType, default, $"Expected a {type}, but found a {value.TypeName}.");
        run.ElementId = outer;
        return answer;
    }
}
