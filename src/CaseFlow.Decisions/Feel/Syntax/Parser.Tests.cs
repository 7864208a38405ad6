using System.Collections.Immutable;

namespace CaseFlow.Decisions.Feel.Syntax;

internal sealed partial class Parser
{
    private UnaryTest UnaryTests()
    {
        var first = _token;
        if (first.IsSymbol("-") && Scanner.TokenAt(_source, first.Span.End).Kind == TokenKind.End)
        {
            Advance();
            return new IrrelevantTest(first.Span);
        }

        return TryNegatedTests() ?? Positive(first.Span.Start);
    }

    // "not(a, b)" negates tests; "not(a) and b" is an expression
    private TestList? TryNegatedTests()
    {
        var first = _token;
        if (!first.IsWord("not") || !Scanner.TokenAt(_source, first.Span.End).IsSymbol("("))
        {
            return null;
        }

        Advance();
        Advance();
        var tests = Tests(isCell: true);
        if (Accept(")") && _token.Kind == TokenKind.End)
        {
            return new(SpanFrom(first.Span.Start), tests, isNegated: true);
        }

        MoveTo(first.Span.Start);
        return null;
    }

    private TestList Positive(int start)
    {
        var tests = Tests(isCell: true);
        return new(SpanFrom(start), tests, isNegated: false);
    }

    private ImmutableArray<UnaryTest> Tests(bool isCell)
    {
        var tests = ImmutableArray.CreateBuilder<UnaryTest>();
        do
        {
            tests.Add(Part(() => Test(isCell, Weakest), span => new IrrelevantTest(span)));
        }
        while (Accept(","));
        return tests.DrainToImmutable();
    }

    private UnaryTest Test(bool isCell, int strength)
    {
        var start = _token.Span.Start;
        if (ComparisonOperators.Of(_token) is { } comparison)
        {
            Advance();
            var bound = Expression(OfComparison);
            return new ComparisonTest(SpanFrom(start), comparison, bound);
        }

        var expression = Expression(strength);
        return new ExpressionTest(expression, isCell && expression.Descend().Any(node => node is NameReference { Name: UnaryTest.Input }));
    }

    private In In(Node value)
    {
        Advance();
        var test = _token.IsSymbol("(") ? TestsInParentheses() : Test(isCell: false, OfComparison);
        return new(SpanFrom(value.Span.Start), value, test);
    }

    // "(1..3)" is a range, "(1, < 3)" are tests: only what follows the first tells
    private UnaryTest TestsInParentheses()
    {
        var start = _token.Span.Start;
        Advance();
        var first = Test(isCell: false, Weakest);
        if (_token.IsSymbol("..") && first is ExpressionTest { Expression: var lower })
        {
            return new ExpressionTest(Range(start, lower, startIncluded: false), isCondition: false);
        }

        UnaryTest[] others = Accept(",") ? [.. Tests(isCell: false)] : [];
        Expect(")");
        return new TestList(SpanFrom(start), [first, .. others], isNegated: false);
    }
}
