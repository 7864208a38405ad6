using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class LimitTests
{
    [Theory]
    [InlineData("count(for i in 1..100000000 return i)")]
    [InlineData("count(for i in 1..100000000, j in [] return 1)")]
    [InlineData("some i in 1..100000000 satisfies false")]
    [InlineData("for i in 1..60 return if i = 1 then \"aaaaaaaaaaaaaaaa\" else partial[-1] + partial[-1]")]
    [InlineData("for i in 1..60 return if i = 1 then [1] else concatenate(partial[-1], partial[-1])")]
    [InlineData("for i in 1..60 return if i = 1 then 1 else [partial[-1], partial[-1]]")]
    [InlineData("for i in 1..60 return if i = 1 then 1 else [partial[-1]]")]
    [InlineData("count(distinct values(for i in 1..100000 return i))")]
    [InlineData("{f: function(g, n) g(g, n + 1), r: f(f, 1)}.r")]
    public void Stops_what_would_exhaust_the_machine(string text)
    {
        var result = Result(text);

        Assert.True(result.Value.IsNull);
        Assert.Equal(FeelWarningKind.LimitReached, result.Warnings[^1].Kind);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("-", "")]
    [InlineData("1 + ", "")]
    [InlineData("1 in (", ")")]
    [InlineData("not(", ")")]
    [InlineData("if a then ", " else 1")]
    [InlineData("{a: ", "}")]
    [InlineData("function(a) ", "")]
    [InlineData("]1..", "[")]
    [InlineData("", "[1]")]
    [InlineData("", ".a")]
    [InlineData("", " + 1")]
    public void Refuses_to_nest_without_end(string before, string after)
    {
        var text = string.Concat(Enumerable.Repeat(before, 1500)) + "1" + string.Concat(Enumerable.Repeat(after, 1500));
        var expression = OnSmallStack(() => FeelExpression.Parse(text));

        Assert.False(expression.IsValid);
        Assert.Contains("nested", expression.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_text_that_is_too_long() =>
        Assert.False(FeelExpression.Parse(new string('a', FeelLimits.MaxSourceLength + 1)).IsValid);

    [Fact]
    public void Fits_a_small_stack_at_the_limits()
    {
        var deepest = string.Concat(Enumerable.Repeat("[", 49)) + "1" + string.Concat(Enumerable.Repeat("]", 49));
        Assert.Empty(OnSmallStack(() => Result(deepest)).Warnings);

        var recursion = OnSmallStack(() => Result("{f: function(g, n) sort([1, 2], function(a, b) g(g, n + 1)), r: f(f, 1)}.r"));
        Assert.Contains(recursion.Warnings, warning => warning.Kind == FeelWarningKind.LimitReached);
    }

    [Fact]
    public void Keeps_a_bounded_number_of_warnings_but_never_loses_the_limit()
    {
        var result = Result("for i in 1..100000000 return missing");

        Assert.Equal(FeelLimits.MaxWarnings + 1, result.Warnings.Length);
        Assert.Equal(FeelWarningKind.LimitReached, result.Warnings[^1].Kind);
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        var thread = new Thread(() => result = work(), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        return result!;
    }
}
