using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>A condition about one value, as it stands in a cell of a decision table or behind <c>in</c>.</summary>
internal abstract class UnaryTest(Span span, params ImmutableArray<Node> children) : Node(span, children)
{
    /// <summary>The name of the tested value inside a test.</summary>
    public const string Input = "?";

    /// <summary>Whether the input passes: true, false, or null.</summary>
    public abstract FeelValue Test(FeelValue input, Scope scope);

    public sealed override FeelValue Evaluate(Scope scope) => Test(scope.TryGet(Input, out var input) ? input : FeelNull.Instance, scope);

    public override void PrintOperand(StringBuilder text) => Print(text);

    /// <summary>Whether the input passes one of the tests.</summary>
    public static FeelValue AnyOf(ImmutableArray<UnaryTest> tests, FeelValue input, Scope scope)
    {
        FeelValue answer = FeelBoolean.False;
        foreach (var test in tests)
        {
            var result = test.Test(input, scope);
            if (Truth.IsTrue(result))
            {
                return result;
            }

            answer = result.IsNull ? result : answer;
        }

        return answer;
    }
}

/// <summary><c>-</c>: every input passes.</summary>
internal sealed class IrrelevantTest(Span span) : UnaryTest(span)
{
    public override FeelValue Test(FeelValue input, Scope scope) => FeelBoolean.True;

    public override void Print(StringBuilder text) => text.Append('-');
}

/// <summary><c>&lt; 5</c> and its like.</summary>
internal sealed class ComparisonTest(Span span, ComparisonOperator comparison, Node bound) : UnaryTest(span, bound)
{
    public override FeelValue Test(FeelValue input, Scope scope) => Comparing.Apply(comparison, input, scope.Evaluate(bound), Span, scope);

    public override void Print(StringBuilder text)
    {
        text.Append(comparison.Symbol()).Append(' ');
        bound.PrintOperand(text);
    }
}

/// <summary>Several tests of which one must pass, or none when negated.</summary>
internal sealed class TestList(Span span, ImmutableArray<UnaryTest> tests, bool isNegated) : UnaryTest(span, [.. tests])
{
    public override FeelValue Test(FeelValue input, Scope scope)
    {
        var answer = AnyOf(tests, input, scope);
        return isNegated ? Truth.Not(answer) : answer;
    }

    public override void Print(StringBuilder text)
    {
        text.Append(isNegated ? "not(" : "");
        Printing.AppendList(text, Children);
        text.Append(isNegated ? ")" : "");
    }
}
