using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Dmn.Models;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Dmn;

public sealed class DecisionModelTests
{
    [Fact]
    public void Evaluates_first_what_a_decision_requires_and_shows_it_nothing_else()
    {
        var model = Valid(
            Decision("base", Literal("20")) + Decision("hidden", Literal("1")) + Decision("half", Literal("base / 2"), Requires("base"))
            + Decision("result", Literal("[half, hidden]"), Requires("half")));

        var result = model.Evaluate("result", FeelContext.Empty, Host);

        Assert.Equal("[10, null]", result.Value.ToString());
        Assert.Equal("result", Assert.Single(result.Warnings).ElementId);
    }

    [Fact]
    public void Shows_variables_that_nothing_declares_and_required_decisions_by_their_id()
    {
        const string Required = """<decision id="riskDecision" name="Risk level"><literalExpression><text>score * 2</text></literalExpression></decision>""";
        var model = Valid(Required + Input("declared", "number") + Decision("d", Literal("[score, riskDecision, declared]"), Requires("riskDecision")));

        var result = model.Evaluate("d", FeelContext.Of(("score", Number(3)), ("declared", Number(1))), Host);

        Assert.Equal("[3, 6, null]", result.Value.ToString());
    }

    [Fact]
    public void Asks_outside_for_a_decision_without_logic() =>
        Assert.Equal(
            Text("good!"),
            Valid("""<decision id="teacher" name="teacher"/>""" + Decision("d", Literal("teacher + \"!\""), Requires("teacher")))
                .Evaluate("d", FeelContext.Of(("teacher", Text("good"))), Host).Value);

    [Fact]
    public void Lists_its_decisions_by_id_and_name()
    {
        var model = Valid("""<decision id="d1" name="Risk level"><literalExpression><text>1</text></literalExpression></decision>""");

        Assert.Equal([new DecisionSummary("d1", "Risk level")], model.Decisions);
        Assert.True(model.Has("d1"));
        Assert.Throws<ArgumentException>(() => model.Evaluate("d2", FeelContext.Empty, Host));
    }

    [Fact]
    public void Reads_the_version_tag_that_processes_bind_to() =>
        Assert.Equal(
            "v2",
            Valid("""<extensionElements><z:versionTag xmlns:z="http://camunda.org/schema/zeebe/1.0" value="v2"/></extensionElements>""").VersionTag);

    [Theory]
    [InlineData("number", "\"x\"", "null")]
    [InlineData("number", "[5]", "5")]
    [InlineData("tLevel", "\"high\"", "\"high\"")]
    [InlineData("tLevel", "\"huge\"", "null")]
    [InlineData("tLevels", "\"high\"", "[\"high\"]")]
    [InlineData("tLevels", "[\"high\", \"huge\"]", "null")]
    [InlineData("tPair", "{a: 1}", "null")]
    [InlineData("tPair", "{a: 1, b: \"low\", c: 3}", "{a: 1, b: \"low\", c: 3}")]
    [InlineData("date and time", "@\"2026-03-01\"", "@\"2026-03-01T00:00:00Z\"")]
    public void Holds_a_decision_to_the_type_that_it_declares(string type, string text, string expected)
    {
        const string Types = """
            <itemDefinition name="tLevel"><typeRef>string</typeRef><allowedValues><text>"high", "low"</text></allowedValues></itemDefinition>
            <itemDefinition name="tLevels" isCollection="true"><typeRef>tLevel</typeRef></itemDefinition>
            <itemDefinition name="tPair">
              <itemComponent name="a"><typeRef>number</typeRef></itemComponent><itemComponent name="b"><typeRef>tLevel</typeRef></itemComponent>
            </itemDefinition>
            """;

        var result = Valid(Types + Decision("d", Literal(text), type: type)).Evaluate("d", FeelContext.Empty, Host);

        Assert.Equal(expected, result.Value.ToString());
        Assert.Equal(expected == "null", result.Warnings.Any(warning => warning is { Kind: FeelWarningKind.InvalidType, ElementId: "d" }));
    }

    [Fact]
    public void Calls_business_knowledge_by_name()
    {
        const string Knowledge = """
            <businessKnowledgeModel id="k" name="per month"><variable name="per month"/>
              <encapsulatedLogic>
                <formalParameter name="yearly amount" typeRef="number"/><literalExpression><text>yearly amount / 12</text></literalExpression>
              </encapsulatedLogic>
            </businessKnowledgeModel>
            """;
        const string Needs = """<knowledgeRequirement><requiredKnowledge href="#k"/></knowledgeRequirement>""";
        const string Invocation = """
            <invocation><literalExpression><text>per month</text></literalExpression>
              <binding><parameter name="yearly amount"/><literalExpression><text>24</text></literalExpression></binding></invocation>
            """;
        var model = Valid(Knowledge + Decision("called", Literal("per month(36)"), Needs) + Decision("boxed", Invocation, Needs));

        Assert.Equal(Number(3), model.Evaluate("called", FeelContext.Empty, Host).Value);
        Assert.Equal(Number(2), model.Evaluate("boxed", FeelContext.Empty, Host).Value);
    }

    [Fact]
    public void Calls_decision_services_with_inputs_of_their_own()
    {
        const string Service = """
            <decisionService id="s" name="rated"><variable name="rated"/><outputDecision href="#twice"/><inputData href="#score"/></decisionService>
            """;
        var model = Valid(
            Input("score", "number") + Decision("twice", Literal("score * 2"), RequiresInput("score")) + Service
            + Decision("d", Literal("rated(5) + rated(score: 1)"), """<knowledgeRequirement><requiredKnowledge href="#s"/></knowledgeRequirement>"""));

        Assert.Equal(Number(12), model.Evaluate("d", FeelContext.Empty, Host).Value);
        Assert.Equal(Number(14), model.Evaluate("s", FeelContext.Of(("score", Number(7))), Host).Value);
    }

    [Fact]
    public void Sees_what_it_imports_under_the_name_of_the_import()
    {
        var imported = Read(Decision("limit", Literal("10"))).Model!;
        const string Xml = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="n" name="n" namespace="urn:n">
              <import name="rules" namespace="urn:m" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>
              <decision id="d" name="d"><informationRequirement><requiredDecision href="urn:m#limit"/></informationRequirement>
                <literalExpression><text>rules.limit + 1</text></literalExpression></decision>
            </definitions>
            """;

        Assert.Equal(Number(11), DmnReader.Read(Xml, imported).Model!.Evaluate("d", FeelContext.Empty, Host).Value);
        Assert.Equal("Expected the imported model urn:m, but it was not given.", DmnReader.Read(Xml).Problems[0].Message);
    }
}
