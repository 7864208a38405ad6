using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Reading;

/// <summary>Reads expressions and names of variables, and reports what is not FEEL.</summary>
internal sealed partial class ExpressionReader(ProblemLog problems)
{
    /// <summary>Fixed text, or FEEL when it begins with <c>=</c>.</summary>
    public ModelExpression Either(XElement at, string text, string what) =>
        text.StartsWith('=') ? new ModelExpression.Feel(Feel(at, text, what)) : new ModelExpression.Literal(text);

    /// <inheritdoc cref="Either"/>
    public ModelExpression? EitherOrNull(XElement at, string? text, string what) => text is null ? null : Either(at, text, what);

    /// <summary>FEEL, whose leading <c>=</c> says that it is meant as such.</summary>
    public FeelExpression Feel(XElement at, string text, string what)
    {
        if (!text.StartsWith('='))
        {
            problems.Error(at, "feel.expected", $"Expected {what} to be FEEL beginning with \"=\", but it is \"{text}\".");
        }

        var expression = FeelExpression.Parse(text.StartsWith('=') ? text[1..] : text);
        foreach (var problem in expression.Problems)
        {
            problems.Error(at, "feel.syntax", $"{problem.Message} ({what}, line {problem.Line}, column {problem.Column})");
        }

        foreach (var finding in expression.Check(DeadlineFunction.Name))
        {
            var message = $"{finding.Message} ({what}, line {finding.Line}, column {finding.Column})";
            if (finding.Kind is FeelWarningKind.NoFunctionFound)
            {
                problems.Error(at, "feel.unknown_function", message);
            }
            else
            {
                problems.Degrade(at, "feel.types", message);
            }
        }

        return expression;
    }

    /// <summary>The name of one variable.</summary>
    public string VariableName(XElement at, string text, string what) => VariablePath(at, text, what, "a name").FirstOrDefault() ?? text;

    /// <summary>Names joined by dots.</summary>
    public ImmutableArray<string> VariablePath(XElement at, string text, string what, string expected = "names joined by dots")
    {
        var path = text.Split('.').ToImmutableArray();
        if (!path.All(Name().IsMatch) || (expected == "a name" && path.Length > 1))
        {
            problems.Error(at, "variable.bad_name", $"Expected {what} to be {expected} of letters, digits and _, but it is \"{text}\".");
        }

        if (path[0] == Scopes.TaskFactsName)
        {
            problems.Error(at, "variable.reserved", $"Expected {what} to have another name, but \"{Scopes.TaskFactsName}\" tells who completed tasks.");
        }

        return path;
    }

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_]*\z")]
    private static partial Regex Name();
}
