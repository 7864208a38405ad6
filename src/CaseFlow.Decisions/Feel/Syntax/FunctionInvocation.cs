using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>f(a, b)</c> or <c>f(x: a, y: b)</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="callee">What is called.</param>
/// <param name="names">Names of the arguments; empty when they go by place.</param>
/// <param name="arguments">The arguments.</param>
internal sealed class FunctionInvocation(Span span, Node callee, ImmutableArray<string> names, ImmutableArray<Node> arguments)
    : ClosedNode(span, [callee, .. arguments])
{
    public Node Callee => callee;

    /// <summary>Whether the arguments go by place.</summary>
    public bool HasNoNames => names.IsEmpty;

    /// <summary>Whether it is a conversion of literals to a date, time or duration.</summary>
    public bool IsTemporalConstant =>
        callee is NameReference { Name: "date" or "time" or "date and time" or "duration" } && arguments.All(argument => argument is Literal);

    public override FeelValue Evaluate(Scope scope)
    {
        var target = callee is NameReference name ? name.EvaluateCallee(scope) : scope.Evaluate(callee);
        if (target is not FeelFunction function)
        {
            return target.IsNull ? target : scope.Warn(FeelWarningKind.InvalidType, Span, $"Expected a function, but found a {target.TypeName}.");
        }

        return Invoking.Call(function, Arguments(function, scope), names, scope.Run, Span);
    }

    public override void Print(StringBuilder text)
    {
        callee.PrintOperand(text);
        text.Append('(');
        for (var index = 0; index < arguments.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            AppendName(text, index);
            arguments[index].Print(text);
        }

        text.Append(')');
    }

    private ImmutableArray<FeelValue> Arguments(FeelFunction function, Scope scope)
    {
        var mark = scope.Run.Mark();
        var values = ImmutableArray.CreateBuilder<FeelValue>(arguments.Length);
        foreach (var argument in arguments)
        {
            values.Add(scope.Evaluate(argument));
        }

        if (function.ForgivesMissing)
        {
            scope.Run.Forgive(mark, FeelWarningKind.NoVariableFound, FeelWarningKind.NoEntryFound);
        }

        return values.MoveToImmutable();
    }

    private void AppendName(StringBuilder text, int index)
    {
        if (!names.IsEmpty)
        {
            NameText.Append(text, names[index]);
            text.Append(": ");
        }
    }
}
