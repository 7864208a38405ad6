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
    [InlineData("1 // note\n + 2")]
    [InlineData("1 /* note */ + 2")]
    [InlineData("  1+2  ")]
    public void Passes_over_comments_and_blanks(string text) => Assert.Equal("3", Evaluating.Literal(text));
}
