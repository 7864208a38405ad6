using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Dmn.Models;

namespace CaseFlow.Decisions.Tests.Feel;

/// <summary>What can be told of an expression before it is evaluated.</summary>
public sealed class CheckTests
{
    [Theory]
    [InlineData("1 +\n launch(2)", 2, 2, FeelWarningKind.NoFunctionFound, "Expected a function that exists, but \"launch\" does not.")]
    [InlineData("x + (1 + \"a\")", 1, 6, FeelWarningKind.InvalidType, "Expected two values for which there is +, but found a number and a string.")]
    [InlineData("-\"a\"", 1, 1, FeelWarningKind.InvalidType, "Expected a number or a duration, but found a string.")]
    [InlineData("x = 1 and \"yes\"", 1, 11, FeelWarningKind.InvalidType, "Expected true or false, but found a string.")]
    [InlineData("if 1 then x else y", 1, 4, FeelWarningKind.InvalidType, "Expected true or false, but found a number.")]
    [InlineData("3 = \"3\"", 1, 1, FeelWarningKind.NotComparable, "Expected two values that can be compared, but found a number and a string.")]
    [InlineData("true < false", 1, 1, FeelWarningKind.NotComparable, "Expected two values that can be compared, but found a boolean and a boolean.")]
    [InlineData("5 between \"a\" and x", 1, 1, FeelWarningKind.NotComparable, "Expected two values that can be compared, but found a number and a string.")]
    [InlineData("\"a\" in (< 3)", 1, 9, FeelWarningKind.NotComparable, "Expected two values that can be compared, but found a string and a number.")]
    [InlineData("\"a\" in [1..3]", 1, 8, FeelWarningKind.NotComparable, "Expected two values that can be compared, but found a string and a number.")]
    [InlineData("upper case(1)", 1, 1, FeelWarningKind.InvalidArguments, "Expected arguments that \"upper case\" takes, but found number.")]
    [InlineData("substring(\"a\")", 1, 1, FeelWarningKind.InvalidArguments, "Expected arguments that \"substring\" takes, but found string.")]
    public void Says_where_a_part_can_come_to_nothing_and_why(string text, int line, int column, FeelWarningKind kind, string message)
    {
        var finding = FeelExpression.Parse(text).Check()[0];

        Assert.Equal((line, column, kind, message), (finding.Line, finding.Column, finding.Kind, finding.Message));
    }

    [Theory]
    [InlineData("deadline(P, \"UN\")")]
    [InlineData("a + 1 = b and c")]
    [InlineData("@\"2026-03-01\" + duration(\"P1D\") < now()")]
    [InlineData("sum(1, 2, 3) + count([\"a\"]) * max([1, 2])")]
    [InlineData("null = 1 or [1] = 1")]
    [InlineData("list[a = 1].b")]
    [InlineData("for i in 1..3 return i + 1")]
    [InlineData("{f: function(n: number) n + 1, r: f(2)}.r")]
    [InlineData("some p in people satisfies p.age > 3")]
    [InlineData("x instance of number and not(x in (1, \"a\"))")]
    [InlineData("date and time(@\"2026-03-01\", @\"10:00:00\")")]
    public void Says_nothing_of_what_may_come_to_something(string text) => Assert.Empty(FeelExpression.Parse(text).Check("deadline"));

    [Theory]
    [InlineData("scores + 1", "Expected a name that is known here, but \"scores\" is not. (line 1, column 1 of the expression)")]
    [InlineData("not(score = \"high\")", "Expected two values that can be compared, but found a number and a string. (line 1, column 5 of the expression)")]
    public void Knows_the_names_and_types_that_a_decision_requires(string text, string message)
    {
        var problems = Read(Input("score", "number") + Decision("d", Literal(text), RequiresInput("score"))).Problems;

        Assert.Equal([(message, false)], problems.Select(problem => (problem.Message, problem.IsError)));
    }

    [Fact]
    public void A_model_that_declares_no_input_may_name_variables_of_its_process() =>
        Assert.Empty(Read(Decision("d", Literal("riskLevel + 1"))).Problems);

    [Fact]
    public void A_function_that_does_not_exist_is_an_error_of_the_model() =>
        Assert.True(Assert.Single(Read(Decision("d", Literal("launch(1)"))).Problems).IsError);

    [Fact]
    public void A_cell_is_held_against_the_type_of_its_column()
    {
        var table = Table("", "<output name=\"o\" typeRef=\"string\"/>", "\"high\" -> \"a\"", "< 3 -> \"b\"", "[3..9] -> \"c\"", "- -> \"d\"");
        var problem = Assert.Single(Read(Input("score", "number") + Decision("d", table, RequiresInput("score"))).Problems);

        Assert.Equal(
            "Expected two values that can be compared, but found a number and a string. (line 1, column 1 of the expression)", problem.Message);
    }
}
