using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Evaluation;
using CaseFlow.Decisions.Feel.Syntax;

namespace CaseFlow.Decisions.Feel;

/// <summary>Tests of one value, as in a cell of a decision table: <c>&lt; 5, [7..9]</c>, <c>not("a")</c>, <c>-</c>.</summary>
/// <remarks>Never throws on a bad text: it is not valid, says why, and matches null with a warning.</remarks>
public sealed class FeelUnaryTests
{
    private readonly UnaryTest? _root;

    private FeelUnaryTests(string text, FeelNames known)
    {
        Text = text;
        (_root, Problems) = Reading.TryRead(text, known, Parser.ParseUnaryTests);
    }

    /// <summary>The text as it was given.</summary>
    public string Text { get; }

    /// <summary>Whether the text is FEEL.</summary>
    public bool IsValid => _root is not null;

    /// <summary>Why it is not; empty when it is.</summary>
    public ImmutableArray<FeelProblem> Problems { get; }

    /// <summary>Reads tests.</summary>
    /// <param name="text">The text, at most <see cref="FeelLimits.MaxSourceLength"/> code units.</param>
    /// <param name="known">Names that could be misread; see <see cref="FeelNames"/>.</param>
    public static FeelUnaryTests Parse(string text, FeelNames? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, known ?? FeelNames.None);
    }

    /// <summary>Whether the input passes: a boolean, or null when that cannot be said. The tests see the input as <c>?</c>.</summary>
    public FeelResult Matches(FeelValue input, FeelContext variables, FeelHost host)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(host);
        var run = new Run(host);
        var value = Matches(input, Scope.Of(variables, run));
        return new(value, run.Warnings);
    }

    /// <summary>The tests; null when they are not valid.</summary>
    internal UnaryTest? Root => _root;

    /// <summary>The expressions among the tests, in order: as output values they are the priorities.</summary>
    internal ImmutableArray<Node> Expressions => [.. (_root?.Children ?? []).OfType<ExpressionTest>().Select(test => test.Children[0])];

    /// <summary>The tests as canonical FEEL.</summary>
    public override string ToString() => _root?.ToString() ?? Text;

    internal FeelValue Matches(FeelValue input, Scope scope) =>
        _root is null ? Reading.WarnOfProblems(Problems, scope) : scope.With(UnaryTest.Input, input).Evaluate(_root);
}
