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

        return TryNegatedTests() ?? new TestList(first.Span, TestsUntilEnd(), isNegated: false);
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

    private ImmutableArray<UnaryTest> TestsUntilEnd() => Tests(isCell: true);

    private ImmutableArray<UnaryTest> Tests(bool isCell)
    {
        var tests = ImmutableArray.CreateBuilder<UnaryTest>();
        do
        {
            tests.Add(Test(isCell, Weakest));
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
        var test = TryTestsInParentheses() ?? Test(isCell: false, OfComparison);
        return new(SpanFrom(value.Span.Start), value, test);
    }

    // "(1..3)" is a range, "(1, < 3)" are tests
    private TestList? TryTestsInParentheses()
    {
        var open = _token;
        if (!open.IsSymbol("("))
        {
            return null;
        }

        Advance();
        var tests = Tests(isCell: false);
        if (Accept(")"))
        {
            return new(SpanFrom(open.Span.Start), tests, isNegated: false);
        }

        MoveTo(open.Span.Start);
        return null;
    }
}
