using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class WarningTests
{
    [Theory]
    [InlineData("missing + 1", FeelWarningKind.NoVariableFound)]
    [InlineData("missing(1)", FeelWarningKind.NoFunctionFound)]
    [InlineData("{a: 1}.b", FeelWarningKind.NoEntryFound)]
    [InlineData("1 + \"a\"", FeelWarningKind.InvalidType)]
    [InlineData("1 < \"a\"", FeelWarningKind.NotComparable)]
    [InlineData("abs(\"a\")", FeelWarningKind.InvalidArguments)]
    [InlineData("date(\"x\")", FeelWarningKind.FunctionFailed)]
    [InlineData("1 / 0", FeelWarningKind.OutOfRange)]
    [InlineData("9 ** 99", FeelWarningKind.OutOfRange)]
    [InlineData("1e400", FeelWarningKind.OutOfRange)]
    [InlineData("exp(1000)", FeelWarningKind.OutOfRange)]
    [InlineData("[1][2]", FeelWarningKind.OutOfRange)]
    [InlineData("1 +", FeelWarningKind.InvalidExpression)]
    [InlineData("assert(1, false, \"no\")", FeelWarningKind.FunctionFailed)]
    public void Says_why_the_answer_is_null(string text, FeelWarningKind kind)
    {
        Assert.True(Result(text).Value.IsNull);
        Assert.Equal(kind, FirstWarning(text));
    }

    [Fact]
    public void Points_at_the_part_that_went_wrong() =>
        Assert.Equal(
            [new FeelWarning(FeelWarningKind.NoVariableFound, 8, 7, "Expected a variable \"missing\", but there is none.")],
            Result("1 = 1 + missing").Warnings.Where(warning => warning.Kind == FeelWarningKind.NoVariableFound));

    [Theory]
    [InlineData("is defined(missing.part)")]
    [InlineData("get or else(missing, 1)")]
    [InlineData("1 = 1")]
    [InlineData("false and missing")]
    public void Says_nothing_when_nothing_is_wrong(string text) => Assert.Null(FirstWarning(text));
}
