using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class ListTests
{
    [Theory]
    [InlineData("[1, 2, 3][1]", "1")]
    [InlineData("[1, 2, 3][-1]", "3")]
    [InlineData("[1, 2, 3][4]", "null")]
    [InlineData("[1, 2, 3][0]", "null")]
    [InlineData("7[1]", "7")]
    [InlineData("null[1]", "null")]
    [InlineData("[1, 2, 3][item > 1]", "[2, 3]")]
    [InlineData("[{a: 1}, {a: 2}, {b: 3}][a > 1]", "[{a: 2}]")]
    [InlineData("[1, 2, 3][even(item)]", "[2]")]
    [InlineData("[1, 2][\"x\"]", "null")]
    [InlineData("[{item: 5}][item = 5]", "[{item: 5}]")]
    public void Filters_by_place_and_by_condition(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Fact]
    public void Picks_by_a_computed_place() => Assert.Equal("\"b\"", Literal("[\"a\", \"b\"][i]", ("i", Number(2))));

    [Theory]
    [InlineData("[{a: {b: 1}}, {a: {b: 2}}].a.b", "[1, 2]")]
    [InlineData("{a: 1}.b", "null")]
    [InlineData("null.a", "null")]
    public void Follows_paths_through_contexts_and_lists(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("for x in [1, 2], y in [10, 20] return x + y", "[11, 21, 12, 22]")]
    [InlineData("for x in 3..1 return x", "[3, 2, 1]")]
    [InlineData("for x in [[1], [2, 3]], y in x return y", "[1, 2, 3]")]
    [InlineData("for i in 1..5 return if i <= 2 then 1 else partial[-1] + partial[-2]", "[1, 1, 2, 3, 5]")]
    [InlineData("for d in @\"2026-02-28\"..@\"2026-03-01\" return d", "[@\"2026-02-28\", @\"2026-03-01\"]")]
    [InlineData("for x in \"a\"..\"c\" return x", "null")]
    [InlineData("some x in [1, 2] satisfies x > 1", "true")]
    [InlineData("every x in [] satisfies false", "true")]
    [InlineData("every x in [1, null] satisfies x > 0", "null")]
    [InlineData("some x in [null, 2] satisfies x > 1", "true")]
    public void Walks_along_lists_numbers_and_dates(string text, string expected) => Assert.Equal(expected, Literal(text));
}
