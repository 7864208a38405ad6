using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class UnaryTestsTests
{
    [Theory]
    [InlineData("-", "true")]
    [InlineData("5", "true")]
    [InlineData("1, 5", "true")]
    [InlineData("< 5", "false")]
    [InlineData("<= 5, > 100", "true")]
    [InlineData("[1..5)", "false")]
    [InlineData("]1..5], ]7..9[", "true")]
    [InlineData("not(1, 2)", "true")]
    [InlineData("not(5)", "false")]
    [InlineData("? > 3 and ? < limit", "true")]
    [InlineData("[4, 5]", "true")]
    [InlineData("limit / 2", "true")]
    [InlineData("null", "false")]
    [InlineData("\"5\"", "null")]
    [InlineData("odd(?)", "true")]
    [InlineData("not(odd(?)) or false", "false")]
    public void Tests_one_value(string tests, string expected) => Assert.Equal(expected, Matches(tests, Number(5)));

    [Fact]
    public void Lets_null_pass_only_where_null_is_asked_for()
    {
        Assert.Equal("true", Matches("null", FeelNull.Instance));
        Assert.Equal("null", Matches("< 5", FeelNull.Instance));
    }

    [Fact]
    public void Says_where_a_text_is_not_a_test()
    {
        var tests = FeelUnaryTests.Parse("< 5, [1..");

        Assert.False(tests.IsValid);
        Assert.Equal([new FeelProblem(1, 10, 9, 0, "Expected an expression, but found the end.")], tests.Problems);
        Assert.Equal(FeelWarningKind.InvalidExpression, tests.Matches(Number(1), FeelContext.Empty, Host).Warnings[0].Kind);
    }
}
