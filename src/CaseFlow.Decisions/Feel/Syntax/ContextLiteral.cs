using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>{a: 1, b: a + 1}</c>: each entry sees those before it; a repeated name makes the whole null.</summary>
internal sealed class ContextLiteral(Span span, ImmutableArray<string> keys, ImmutableArray<Node> values) : ClosedNode(span, values)
{
    public override FeelValue Evaluate(Scope scope)
    {
        var entries = new FeelContext.Builder();
        for (var index = 0; index < keys.Length; index++)
        {
            var value = scope.Evaluate(Children[index]);
            if (!entries.Set(keys[index], value))
            {
                return scope.Warn(FeelWarningKind.InvalidExpression, Span, $"Expected each name once, but \"{keys[index]}\" occurs twice.");
            }

            scope = scope.With(keys[index], value);
        }

        return scope.Run.Admit(entries.Build(), Span);
    }

    public override void Print(StringBuilder text)
    {
        text.Append('{');
        for (var index = 0; index < keys.Length; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            NameText.AppendKey(text, keys[index]);
            text.Append(": ");
            Children[index].Print(text);
        }

        text.Append('}');
    }
}
