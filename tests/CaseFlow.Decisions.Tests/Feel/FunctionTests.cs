using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class FunctionTests
{
    [Theory]
    [InlineData("substring(string: \"foobar\", start position: 3)", "\"obar\"")]
    [InlineData("substring(start position: -2, string: \"foobar\", length: 1)", "\"a\"")]
    [InlineData("substring(\"foobar\")", "null")]
    [InlineData("substring(text: \"foobar\", start position: 3)", "null")]
    [InlineData("substring(3, 1)", "null")]
    [InlineData("count(5)", "1")]
    [InlineData("abs([-5])", "5")]
    public void Takes_arguments_by_place_or_name_and_a_list_of_one_as_that_item(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("{add: function(a) function(b) a + b, r: add(1)(2)}.r", "3")]
    [InlineData("{n: 2, f: function(x: number) x * n, r: f(\"a\")}.r", "null")]
    [InlineData("sort([3, 1, 2], function(a, b) a > b)", "[3, 2, 1]")]
    [InlineData("sort([1, 2], function(a, b) \"?\")", "null")]
    [InlineData("list replace([2, 4, 7], function(item, newItem) item < newItem, 5)", "[5, 5, 7]")]
    [InlineData("(function(a) external {java: {class: \"x\"}})(1)", "null")]
    public void Makes_functions_that_keep_the_values_around_them(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("now()", "@\"2026-03-01T12:30:00Z\"")]
    [InlineData("today()", "@\"2026-03-01\"")]
    [InlineData("uuid()", "\"0197a000-0000-7000-8000-000000000001\"")]
    [InlineData("random number()", "0.25")]
    public void Asks_only_the_host_about_the_world(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Fact]
    public void Calls_functions_that_the_host_adds()
    {
        Assert.Equal("[1, 2]", Literal("working days(days: 2, from: 1)"));

        var refused = Result("refuse()");
        Assert.True(refused.Value.IsNull);
        Assert.Equal([new FeelWarning(FeelWarningKind.FunctionFailed, 0, 8, "refuse: Expected a calendar, but AU has none.")], refused.Warnings);
    }
}
