using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Dmn;

/// <summary>A boxed context: each entry sees those before it; the entry without a name is the result.</summary>
internal sealed class BoxedContext(ImmutableArray<string> names, ImmutableArray<Node> values, Node? result)
    : ClosedNode(default, result is null ? [.. values] : [.. values, result])
{
    public override FeelValue Evaluate(Scope scope)
    {
        var entries = new FeelContext.Builder();
        for (var index = 0; index < names.Length; index++)
        {
            var value = scope.Evaluate(values[index]);
            entries.Set(names[index], value);
            scope = scope.With(names[index], value);
        }

        return result is null ? entries.Build() : scope.Evaluate(result);
    }

    public override void Print(StringBuilder text) => text.Append("context");
}

/// <summary>A boxed function.</summary>
internal sealed class BoxedFunction(ImmutableArray<Parameter> parameters, Node body) : ClosedNode(default, body)
{
    public override FeelValue Evaluate(Scope scope) =>
        new FeelFunction("function", [new Signature(parameters, call => scope.WithArguments(parameters, call.Arguments).Evaluate(body))]);

    public override void Print(StringBuilder text) => text.Append("function");
}

/// <summary>What could not be read, or was left empty: null.</summary>
internal sealed class MissingExpression(string? why) : ClosedNode(default)
{
    public override FeelValue Evaluate(Scope scope) =>
        why is null ? FeelNull.Instance : scope.Warn(FeelWarningKind.InvalidExpression, default, why);

    public override void Print(StringBuilder text) => text.Append("null");
}
