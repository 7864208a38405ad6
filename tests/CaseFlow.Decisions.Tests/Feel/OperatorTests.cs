namespace CaseFlow.Decisions.Tests.Feel;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 2 - 3", "5")]
    [InlineData("3 ** 4 ** 5", "3486784401")]
    [InlineData("-2 ** 2", "4")]
    [InlineData("2 ** -1", "0.5")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("1.50", "1.5")]
    [InlineData("\"a\" + \"b\"", "\"ab\"")]
    public void Calculates_with_decimal_numbers_by_precedence(string text, string expected) => Assert.Equal(expected, Evaluating.Literal(text));

    [Theory]
    [InlineData("true and null", "null")]
    [InlineData("false and null", "false")]
    [InlineData("null and false", "false")]
    [InlineData("true or null", "true")]
    [InlineData("null or true", "true")]
    [InlineData("null or false", "null")]
    [InlineData("not(null)", "null")]
    [InlineData("false and 1", "false")]
    [InlineData("true and 1", "null")]
    public void Knows_three_truth_values(string text, string expected) => Assert.Equal(expected, Evaluating.Literal(text));

    [Theory]
    [InlineData("1 = 1.0", "true")]
    [InlineData("1 = \"1\"", "null")]
    [InlineData("1 = null", "false")]
    [InlineData("null = null", "true")]
    [InlineData("1 < null", "null")]
    [InlineData("[1, [2]] = [1, [2]]", "true")]
    [InlineData("{a: 1, b: 2} = {b: 2, a: 1}", "true")]
    [InlineData("@\"P1Y\" = @\"P365D\"", "null")]
    [InlineData("@\"10:00:00Z\" = @\"11:00:00+01:00\"", "true")]
    [InlineData("@\"2026-03-01T10:00:00\" < @\"2026-03-01T10:00:00Z\"", "null")]
    [InlineData("\"\\U01F40E\" > \"\\uFFFD\"", "true")]
    public void Compares_only_values_of_one_type(string text, string expected) => Assert.Equal(expected, Evaluating.Literal(text));

    [Theory]
    [InlineData("5 between 1 and 5", "true")]
    [InlineData("5 between 1 and 3 and true", "false")]
    [InlineData("5 in (1, > 4)", "true")]
    [InlineData("5 in (5..6]", "false")]
    [InlineData("5 in ]4..6[", "true")]
    [InlineData("5 in [[1..2], [4..6]]", "true")]
    [InlineData("5 in (< 5)", "false")]
    [InlineData("\"a\" in [\"b\", \"a\"]", "true")]
    [InlineData("null in [1..10]", "null")]
    public void Looks_whether_a_value_lies_in_ranges_and_lists(string text, string expected) => Assert.Equal(expected, Evaluating.Literal(text));

    [Theory]
    [InlineData("if true then 1 else 2", "1")]
    [InlineData("if null then 1 else 2", "2")]
    [InlineData("if \"yes\" then 1 else 2", "null")]
    [InlineData("1 + if false then 1 else 2 + 3", "6")]
    public void Chooses_by_a_condition(string text, string expected) => Assert.Equal(expected, Evaluating.Literal(text));

    [Theory]
    [InlineData("1 instance of number", "true")]
    [InlineData("null instance of Any", "false")]
    [InlineData("[1, 2] instance of list<number>", "true")]
    [InlineData("[1, \"2\"] instance of list<number>", "false")]
    [InlineData("{a: 1, b: 2} instance of context<a: number>", "true")]
    [InlineData("[1..2] instance of range<number>", "true")]
    [InlineData("(function(a) a) instance of function<Any> -> Any", "true")]
    [InlineData("@\"P1D\" instance of days and time duration", "true")]
    public void Asks_for_the_type_of_a_value(string text, string expected) => Assert.Equal(expected, Evaluating.Literal(text));
}
