using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Checking;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Functions;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel;

/// <summary>A FEEL expression, read once and evaluated any number of times, by any number of threads.</summary>
/// <remarks>Never throws on a bad text: it is not valid, says why, and evaluates to null with a warning.</remarks>
public sealed class FeelExpression
{
    private readonly Node? _root;

    private FeelExpression(string text, FeelNames known)
    {
        Text = text;
        (_root, Problems) = Reading.TryRead(text, known, Parser.ParseExpression);
        (VariableNames, FunctionNames) = FreeNames.Of(_root);
    }

    /// <summary>The text as it was given, without Camunda's leading <c>=</c>.</summary>
    public string Text { get; }

    /// <summary>Whether the text is FEEL.</summary>
    public bool IsValid => _root is not null;

    /// <summary>Why it is not; empty when it is.</summary>
    public ImmutableArray<FeelProblem> Problems { get; }

    /// <summary>Names that the variables must supply; inside a filter also those that the items may supply. Ordinal order.</summary>
    public ImmutableArray<string> VariableNames { get; }

    /// <summary>Names of functions called that the expression does not define itself, built-ins included. Ordinal order.</summary>
    public ImmutableArray<string> FunctionNames { get; }

    /// <summary>Whether the built-in functions have one of this name.</summary>
    public static bool IsBuiltIn(string functionName) => BuiltIns.Find(functionName) is not null;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text, at most <see cref="FeelLimits.MaxSourceLength"/> code units.</param>
    /// <param name="known">Names that could be misread; see <see cref="FeelNames"/>.</param>
    public static FeelExpression Parse(string text, FeelNames? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, known ?? FeelNames.None);
    }

    /// <summary>What can be told before it is evaluated: functions that do not exist, and values whose types do not go together.</summary>
    /// <param name="functions">The functions that the host adds.</param>
    public ImmutableArray<FeelFinding> Check(params IEnumerable<string> functions) =>
        Check(new KnownNames(FrozenDictionary<string, FeelType>.Empty, functions.ToFrozenSet(StringComparer.Ordinal), AreAll: false));

    /// <summary>Evaluates to a value, never to an exception.</summary>
    public FeelResult Evaluate(FeelContext variables, FeelHost host)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(host);
        var run = new Run(host);
        var value = Evaluate(Scope.Of(variables, run));
        return new(value, run.Warnings);
    }

    /// <summary>The expression as canonical FEEL: every operation inside another in parentheses.</summary>
    public override string ToString() => _root?.ToString() ?? Text;

    /// <summary>The range that the expression is when its bounds are constants; null when it is anything else.</summary>
    internal FeelRange? ConstantRange => (_root as RangeLiteral)?.Constant;

    private ImmutableArray<FeelFinding> Check(KnownNames known) => _root is null ? [] : [.. StaticCheck.Of(_root, known).Select(Finding)];

    private FeelFinding Finding((FeelWarningKind Kind, Span Span, string Message) found)
    {
        var (line, column) = Reading.PlaceOf(Text, found.Span.Start);
        return new(found.Kind, line, column, found.Span.Start, found.Span.Length, found.Message);
    }

    internal FeelValue Evaluate(Scope scope) => _root is null ? Reading.WarnOfProblems(Problems, scope) : scope.Evaluate(_root);
}
