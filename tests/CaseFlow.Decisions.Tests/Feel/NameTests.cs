using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class NameTests
{
    [Theory]
    [InlineData("Applicant Age + 1", "42")]
    [InlineData("Applicant   Age + 1", "42")]
    [InlineData("Pre-bureau risk + 1", "8")]
    [InlineData("a - b", "null")]
    [InlineData("days in weekend", "2")]
    [InlineData("`a-b`", "9")]
    [InlineData("a-b", "9")]
    public void Takes_the_longest_known_name_also_over_keywords_and_operators(string text, string expected) =>
        Assert.Equal(
            expected,
            Literal(text, ("Applicant Age", Number(41)), ("Pre-bureau risk", Number(7)), ("days in weekend", Number(2)), ("a-b", Number(9))));

    [Fact]
    public void Joins_unknown_words_side_by_side_to_one_name() =>
        Assert.Equal(["monthly income"], FeelExpression.Parse("monthly income > 3 and x").VariableNames.Take(1));

    [Theory]
    [InlineData("{total amount: 3, half: total amount / 2}.half", "1.5")]
    [InlineData("for my item in [1, 2] return my item * 2", "[2, 4]")]
    [InlineData("(function(the age: number) the age + 1)(the age: 3)", "4")]
    [InlineData("{\"a+b\": 1}.`a+b`", "1")]
    [InlineData("{a: {b c: 1}}.a.b c", "1")]
    [InlineData("[1..5].end included", "true")]
    public void Knows_the_names_that_the_expression_itself_gives(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Fact]
    public void Lets_a_variable_stand_beside_a_built_in_of_the_same_name() =>
        Assert.Equal("[7, 2]", Literal("[count, count([1, 2])]", ("count", Number(7))));

    [Fact]
    public void Lists_the_variables_and_functions_that_must_be_supplied()
    {
        var expression = FeelExpression.Parse("for x in xs return {y: x, z: y + limit}.z + deadline(\"P1D\") + sum(xs)");

        Assert.Equal(["limit", "xs"], expression.VariableNames);
        Assert.Equal(["deadline", "sum"], expression.FunctionNames);
        Assert.True(FeelExpression.IsBuiltIn("sum"));
        Assert.False(FeelExpression.IsBuiltIn("deadline"));
    }

    [Fact]
    public void Reads_letters_of_all_scripts_and_signs() =>
        Assert.Equal("3", Literal("größe + 🐎", ("größe", Number(1)), ("🐎", Number(2))));
}
