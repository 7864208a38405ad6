using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Dmn.Models;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Dmn;

public sealed class DmnReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<definitions>")]
    [InlineData("<definitions xmlns=\"urn:other\"/>")]
    [InlineData("<!DOCTYPE d [<!ENTITY e \"x\">]><definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>")]
    public void Refuses_what_is_not_DMN(string xml)
    {
        var reading = DmnReader.Read(xml);

        Assert.Null(reading.Model);
        Assert.StartsWith("Expected ", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://www.omg.org/spec/DMN/20151101/dmn.xsd")]
    [InlineData("http://www.omg.org/spec/DMN/20180521/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20191111/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20211108/MODEL/")]
    public void Reads_every_version(string version) => Assert.NotNull(DmnReader.Read($"<definitions xmlns=\"{version}\"/>").Model);

    [Fact]
    public void Says_which_element_is_wrong_and_where()
    {
        var reading = DmnReader.Read(
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
              <decision id="d" name="d">
                <literalExpression id="e"><text>1 +</text></literalExpression>
              </decision>
            </definitions>
            """);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(new DmnProblem("e", "Expected an expression, but found the end. (line 1, column 4 of the expression)", 3, 6), problem);
        Assert.Equal(FeelWarningKind.InvalidExpression, reading.Model!.Evaluate("d", FeelContext.Empty, Host).Warnings[0].Kind);
    }

    [Theory]
    [InlineData(
        "<decision id=\"d\" name=\"d\"><informationRequirement><requiredInput href=\"#gone\"/></informationRequirement></decision>",
        "Expected an element #gone, but there is none.")]
    [InlineData("<decision id=\"d\" name=\"d\"><variable name=\"d\" typeRef=\"tGone\"/></decision>", "Expected a type, but there is none named tGone.")]
    [InlineData("<decision id=\"d\" name=\"d\"/><decision id=\"d\" name=\"e\"/>", "Expected each id once, but d occurs 2 times.")]
    [InlineData(
        "<itemDefinition name=\"a\"><typeRef>b</typeRef></itemDefinition><itemDefinition name=\"b\"><typeRef>a</typeRef></itemDefinition>",
        "Expected a type that ends somewhere, but a stands for itself.")]
    [InlineData(
        "<decision id=\"d\" name=\"d\"><decisionTable hitPolicy=\"BEST\"><output/></decisionTable></decision>",
        "Expected a hit policy of DMN, but found BEST.")]
    [InlineData(
        "<decision id=\"d\" name=\"d\"><decisionTable><output/><rule/></decisionTable></decision>",
        "Expected 0 inputs and 1 outputs, but the rule has 0 and 0.")]
    [InlineData("<decision id=\"d\" name=\"d\"><conditional><if/></conditional></decision>", "Expected an expression, but there is none.")]
    [InlineData(
        "<decision id=\"d\" name=\"d\"><literalExpression expressionLanguage=\"groovy\"><text>1</text></literalExpression></decision>",
        "Expected FEEL, but found groovy.")]
    public void Reports_what_cannot_be_executed(string elements, string message) =>
        Assert.Contains(Read(elements).Problems, problem => problem.Message == message);

    [Fact]
    public void Reports_decisions_that_require_themselves_but_not_those_beside_them()
    {
        var reading = Read(
            Decision("before", Literal("1")) + Decision("a", Literal("b"), Requires("b") + Requires("before")) + Decision("b", Literal("a"), Requires("a"))
            + Decision("behind", Literal("a"), Requires("a")));

        Assert.Equal(["a", "b"], reading.Problems.Select(problem => problem.ElementId));
        Assert.True(reading.Model!.Evaluate("behind", FeelContext.Empty, Host).Value.IsNull);
    }

    [Fact]
    public void Stands_models_built_to_exhaust_it()
    {
        var deepElements = string.Concat(Enumerable.Repeat("<context>", 100_000)) + string.Concat(Enumerable.Repeat("</context>", 100_000));
        Assert.Null(Read(deepElements).Model);

        var chain = string.Concat(Enumerable.Range(1, 2_000).Select(number => Decision($"d{number}", Literal($"d{number - 1}"), Requires($"d{number - 1}"))));
        var result = Valid(Decision("d0", Literal("1")) + chain).Evaluate("d2000", FeelContext.Empty, Host);
        Assert.Contains(result.Warnings, warning => warning.Kind == FeelWarningKind.LimitReached);
    }
}
