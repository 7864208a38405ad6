using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>function(a) external {…}</c>: is read, but calling it answers null. Code outside FEEL never runs.</summary>
internal sealed class ExternalFunction(Span span, ImmutableArray<Parameter> parameters, Node implementation) : Node(span, implementation)
{
    public override FeelValue Evaluate(Scope scope) =>
        new FeelFunction("function", [new Signature(parameters, call => call.Fail("Expected a function written in FEEL, but its code is external."))]);

    public override void Print(StringBuilder text)
    {
        text.Append("function(").AppendJoin(", ", parameters.Select(parameter => parameter.Name)).Append(") external ");
        implementation.Print(text);
    }
}
