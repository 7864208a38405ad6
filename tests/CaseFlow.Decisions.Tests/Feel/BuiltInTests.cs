using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class BuiltInTests
{
    [Theory]
    [InlineData("string(@\"P1D\")", "\"P1D\"")]
    [InlineData("string([1, \"a\"])", "\"[1, \\\"a\\\"]\"")]
    [InlineData("number(\"1 000,5\", \" \", \",\")", "1000.5")]
    [InlineData("number(\"1e400\")", "null")]
    [InlineData("string length(\"🐎ab\")", "3")]
    [InlineData("substring(\"🐎ab\", 2)", "\"ab\"")]
    [InlineData("string join([\"a\", null, \"b\"], \", \")", "\"a, b\"")]
    [InlineData("from base64(to base64(\"grün\"))", "\"grün\"")]
    [InlineData("is blank(\"  \")", "true")]
    public void Works_with_strings(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("matches(\"Mary\\u000DJones\", \"Mary.Jones\")", "false")]
    [InlineData("matches(\"x\", \"[A-Z-[OI]]\", \"i\")", "true")]
    [InlineData("matches(\"hello world\", \" hello[ ]world\", \"x\")", "true")]
    [InlineData("matches(\"aa\", \"(a)\\1\")", "true")]
    [InlineData("matches(\"a\", \"(?=a)\")", "null")]
    [InlineData("matches(\"a\", \"a\", \"z\")", "null")]
    [InlineData("replace(\"abcd\", \"(ab)|(a)\", \"[1=$1][2=$2]\")", "\"[1=ab][2=]cd\"")]
    [InlineData("replace(\"a.b\", \".\", \"\\$\", \"q\")", "\"a$b\"")]
    [InlineData("split(\"a;b;;c\", \";\")", "[\"a\", \"b\", \"\", \"c\"]")]
    [InlineData("extract(\"ref 12 and 7\", \"[0-9]+\")", "[\"12\", \"7\"]")]
    public void Understands_regular_expressions_of_XPath(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("decimal(2.5, 0)", "2")]
    [InlineData("decimal(13.5, 0)", "14")]
    [InlineData("round half up(-1.126, 2)", "-1.13")]
    [InlineData("round half down(5.5, 0)", "5")]
    [InlineData("round up(1234, -2)", "1300")]
    [InlineData("floor(-1.56, 1)", "-1.6")]
    [InlineData("modulo(-12, 5)", "3")]
    [InlineData("sqrt(16)", "4")]
    [InlineData("sqrt(-1)", "null")]
    [InlineData("median([8, 2, 5, 7])", "6")]
    [InlineData("mode([6, 3, 9, 6, 6])", "[6]")]
    [InlineData("stddev([2, 4])", "1.4142135623730950488016887242")]
    [InlineData("sum([])", "null")]
    [InlineData("min(\"b\", \"a\")", "\"a\"")]
    [InlineData("max([1, \"a\"])", "null")]
    public void Calculates(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("concatenate([1], [2, 3])", "[1, 2, 3]")]
    [InlineData("union([1, 2], [2, 3])", "[1, 2, 3]")]
    [InlineData("distinct values([1, 1.0, \"1\", null, null])", "[1, \"1\", null]")]
    [InlineData("duplicate values([1, 2, 1])", "[1]")]
    [InlineData("flatten([1, [2, [3]]])", "[1, 2, 3]")]
    [InlineData("index of([1, 2, 1], 1)", "[1, 3]")]
    [InlineData("insert before([1, 3], 2, 2)", "[1, 2, 3]")]
    [InlineData("remove([1, 2, 3], -1)", "[1, 2]")]
    [InlineData("sublist([1, 2, 3], 2, 1)", "[2]")]
    [InlineData("partition([1, 2, 3], 2)", "[[1, 2], [3]]")]
    [InlineData("all([true, null])", "null")]
    [InlineData("any([true, null])", "true")]
    public void Works_with_lists(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("get value({a: {b: 1}}, [\"a\", \"b\"])", "1")]
    [InlineData("get entries({a: 1})", "[{key: \"a\", value: 1}]")]
    [InlineData("context([{key: \"a\", value: 1}])", "{a: 1}")]
    [InlineData("context put({x: 1, y: {a: 0}}, [\"y\", \"a\"], 2)", "{x: 1, y: {a: 2}}")]
    [InlineData("context merge([{a: 1}, {a: 2, b: 3}])", "{a: 2, b: 3}")]
    [InlineData("from json(\"{\\\"a\\\": [1, null]}\")", "{a: [1, null]}")]
    [InlineData("from json(\"{\")", "null")]
    [InlineData("to json({a: [1, @\"2026-03-01\"]})", "\"{\\\"a\\\":[1,\\\"2026-03-01\\\"]}\"")]
    public void Works_with_contexts_and_JSON(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Theory]
    [InlineData("before([1..5), 5)", "true")]
    [InlineData("before([1..5], 5)", "false")]
    [InlineData("meets([1..5], [5..10])", "true")]
    [InlineData("overlaps before([1..5], [4..10])", "true")]
    [InlineData("during([5..10), [1..10])", "true")]
    [InlineData("finished by([1..10], [5..10))", "false")]
    [InlineData("includes((< 10), 3)", "true")]
    [InlineData("coincides(5, 5)", "true")]
    [InlineData("before(1, \"a\")", "null")]
    [InlineData("range(\"[1..3]\")", "[1..3]")]
    [InlineData("range(\"[1..x]\")", "null")]
    [InlineData("is(@\"P0Y\", @\"P0D\")", "false")]
    public void Knows_how_points_and_ranges_lie_to_each_other(string text, string expected) => Assert.Equal(expected, Literal(text));
}
