using System.Collections.Immutable;
using CaseFlow.Decisions.Feel.Evaluation;

namespace CaseFlow.Decisions.Feel.Syntax;

/// <summary>Turns what the parser finds wrong into problems with line and column.</summary>
internal static class Reading
{
    public static (TNode? Root, ImmutableArray<FeelProblem> Problems) TryRead<TNode>(
        string text, FeelNames known, Func<string, FeelNames, (TNode? Root, ImmutableArray<SyntaxError> Errors)> parse)
        where TNode : Node
    {
        if (text.Length > FeelLimits.MaxSourceLength)
        {
            return (null, [ProblemAt(text, new(0, 0), $"Expected at most {FeelLimits.MaxSourceLength} characters, but found {text.Length}.")]);
        }

        var (root, errors) = parse(text, known);
        return (root, [.. errors.Select(error => ProblemAt(text, error.Span, error.Message))]);
    }

    public static FeelValue WarnOfProblems(ImmutableArray<FeelProblem> problems, Scope scope)
    {
        foreach (var problem in problems)
        {
            scope.Warn(FeelWarningKind.InvalidExpression, new(problem.Start, problem.Start + problem.Length), problem.Message);
        }

        return FeelNull.Instance;
    }

    /// <summary>Line and column of a place in a text, both from 1.</summary>
    public static (int Line, int Column) PlaceOf(string text, int start)
    {
        var before = text.AsSpan(0, start);
        return (before.Count('\n') + 1, start - before.LastIndexOf('\n'));
    }

    private static FeelProblem ProblemAt(string text, Span span, string message)
    {
        var (line, column) = PlaceOf(text, span.Start);
        return new(line, column, span.Start, span.Length, message);
    }
}
