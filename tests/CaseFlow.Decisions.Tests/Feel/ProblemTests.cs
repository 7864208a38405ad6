using CaseFlow.Decisions.Feel;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("1 +", 1, 4, "Expected an expression, but found the end.")]
    [InlineData("a b and\n  )", 2, 3, "Expected an expression, but found \")\".")]
    [InlineData("if a then b", 1, 12, "Expected \"else\", but found the end.")]
    [InlineData("\"open", 1, 1, "Expected an expression, but found a \" that is never closed.")]
    [InlineData("{a: 1", 1, 6, "Expected \",\", but found the end.")]
    [InlineData("f(a: 1, 2)", 1, 9, "Expected arguments that all have a name, or none, but found \"2\".")]
    [InlineData("x instance of tNothing", 1, 15, "Expected a type, but there is none named \"tNothing\".")]
    [InlineData("1 2", 1, 3, "Expected the end of the expression, but found \"2\".")]
    [InlineData("a # b", 1, 3, "Expected the end of the expression, but found \"#\".")]
    public void Says_where_a_text_is_not_FEEL_and_what_was_expected(string text, int line, int column, string message)
    {
        var problem = Assert.Single(FeelExpression.Parse(text).Problems);

        Assert.Equal((line, column, message), (problem.Line, problem.Column, problem.Message));
    }

    [Theory]
    [InlineData("[1 +, 2 *]", "5 ,", "10 ]")]
    [InlineData("f(1 +, g(2 *))", "6 ,", "13 )")]
    [InlineData("{a: 1 +, b: (2 *)}", "8 ,", "17 )")]
    [InlineData("if a + then b * else (c -)", "8 then", "17 else", "26 )")]
    [InlineData("[1, f(2 + [3, ]), 4 *]", "15 ]", "22 ]")]
    [InlineData("for i in [1 +] return (i *)", "14 ]", "27 )")]
    public void Goes_on_behind_what_is_not_FEEL_and_tells_of_all_of_it(string text, params string[] found) =>
        Assert.Equal(found, FeelExpression.Parse(text).Problems.Select(Place(text)));

    [Theory]
    [InlineData("< 1 +, [1..2], > (2 -)", "6 ,", "22 )")]
    [InlineData("not(1 *, 2 *)", "8 ,", "13 )")]
    public void Goes_on_in_tests_too(string text, params string[] found) =>
        Assert.Equal(found, FeelUnaryTests.Parse(text).Problems.Select(Place(text)));

    [Theory]
    [InlineData("f(1 +")]
    [InlineData("(1 + ]")]
    [InlineData("[[[1 +")]
    public void Does_not_tell_of_what_only_follows(string text) => Assert.Single(FeelExpression.Parse(text).Problems);

    [Fact]
    public void Stops_telling_after_20_problems()
    {
        var text = $"[{string.Join(',', Enumerable.Repeat("1 +", 1_000))}]";

        Assert.Equal(20, FeelExpression.Parse(text).Problems.Length);
    }

    private static Func<FeelProblem, string> Place(string text) =>
        problem => $"{problem.Column} {text.Substring(problem.Start, problem.Length)}";

    [Theory]
    [InlineData("1 // note\n + 2")]
    [InlineData("1 /* note */ + 2")]
    [InlineData("  1+2  ")]
    public void Passes_over_comments_and_blanks(string text) => Assert.Equal("3", Evaluating.Literal(text));
}
