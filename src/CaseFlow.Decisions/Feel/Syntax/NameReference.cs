using System.Text;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Functions;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>A name: of something in scope, else of a function of the host, else of a built-in.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name with single spaces.</param>
/// <param name="isLocal">Whether the expression itself gives the name its value.</param>
internal sealed class NameReference(Span span, string name, bool isLocal) : ClosedNode(span)
{
    public string Name { get; } = name;

    public bool IsLocal { get; } = isLocal;

    public override FeelValue Evaluate(Scope scope)
    {
        if (scope.TryGet(Name, out var value))
        {
            return value;
        }

        return FindFunction(scope)
            ?? (FeelValue)scope.Warn(FeelWarningKind.NoVariableFound, Span, $"Expected a variable \"{Name}\", but there is none.");
    }

    /// <summary>What the name means in front of arguments: a variable that is no function does not hide a built-in.</summary>
    public FeelValue EvaluateCallee(Scope scope)
    {
        var isVariable = scope.TryGet(Name, out var value);
        if (value is FeelFunction function || (function = FindFunction(scope)!) is not null)
        {
            return function;
        }

        return isVariable
            ? value!
            : scope.Warn(FeelWarningKind.NoFunctionFound, Span, $"Expected a function \"{Name}\", but there is none.");
    }

    public override void Print(StringBuilder text) => NameText.Append(text, Name);

    private FeelFunction? FindFunction(Scope scope) =>
        scope.Run.Host.Functions.TryGetValue(Name, out var added) ? added : BuiltIns.Find(Name);
}
