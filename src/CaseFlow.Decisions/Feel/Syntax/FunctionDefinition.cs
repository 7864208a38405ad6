using System.Collections.Immutable;
using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary><c>function(a: number) a + b</c>: keeps the values around it.</summary>
internal sealed class FunctionDefinition(Span span, ImmutableArray<Parameter> parameters, Node body) : Node(span, body)
{
    public override FeelValue Evaluate(Scope scope) =>
        new FeelFunction("function", [new Signature(parameters, call => scope.WithArguments(parameters, call.Arguments).Evaluate(body))]);

    public override void Print(StringBuilder text)
    {
        text.Append("function(");
        var separator = "";
        foreach (var parameter in parameters)
        {
            text.Append(separator);
            NameText.Append(text, parameter.Name);
            text.Append(parameter.Type == FeelType.Any ? "" : $": {parameter.Type}");
            separator = ", ";
        }

        text.Append(") ");
        body.Print(text);
    }
}
