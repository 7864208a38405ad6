using CaseFlow.Decisions.Dmn;

namespace CaseFlow.Decisions.Tests.Dmn;

/// <summary>Small models, written as XML around what matters.</summary>
internal static class Models
{
    public static DmnReading Read(string elements, string attributes = "") => DmnReader.Read(
        $"""<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="model" namespace="urn:m" {attributes}>{elements}</definitions>""");

    public static DecisionModel Valid(string elements)
    {
        var reading = Read(elements);
        Assert.DoesNotContain(reading.Problems, problem => problem.IsError);
        return reading.Model!;
    }

    public static string Decision(string id, string logic, string requirements = "", string type = "Any") =>
        $"""<decision id="{id}" name="{id}"><variable name="{id}" typeRef="{type}"/>{requirements}{logic}</decision>""";

    public static string Literal(string text) =>
        $"<literalExpression><text>{text.Replace("<", "&lt;", StringComparison.Ordinal)}</text></literalExpression>";

    public static string Requires(string id) =>
        $"""<informationRequirement><requiredDecision href="#{id}"/></informationRequirement>""";

    public static string Input(string name, string type) =>
        $"""<inputData id="{name}" name="{name}"><variable name="{name}" typeRef="{type}"/></inputData>""";

    public static string RequiresInput(string id) =>
        $"""<informationRequirement><requiredInput href="#{id}"/></informationRequirement>""";

    /// <summary>A table over the input data <c>score</c>; a rule is written <c>"test -> output"</c>.</summary>
    public static string Table(string attributes, string output, params string[] rules) =>
        $"""
        <decisionTable {attributes}>
          <input label="Score"><inputExpression typeRef="number"><text>score</text></inputExpression></input>{output}{string.Concat(rules.Select(Rule))}
        </decisionTable>
        """;

    private static string Rule(string rule, int index)
    {
        var cells = rule.Replace("<", "&lt;", StringComparison.Ordinal).Split(" -> ");
        var outputs = cells[1].Split(" | ").Select(cell => $"<outputEntry><text>{cell}</text></outputEntry>");
        return $"""<rule id="r{index + 1}"><inputEntry><text>{cells[0]}</text></inputEntry>{string.Concat(outputs)}</rule>""";
    }
}
