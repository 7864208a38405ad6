using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Dmn.Models;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Dmn;

public sealed class DecisionTableTests
{
    private const string Level = """<output name="level" typeRef="string"/>""";
    private const string Points = """<output name="points" typeRef="number"/>""";
    private const string Ranked =
        """<output name="level" typeRef="string"><outputValues><text>"high", "medium", "low"</text></outputValues></output>""";

    [Theory]
    [InlineData("", "[1..5] -> \"low\"", "(5..9] -> \"high\"", "\"high\"")]
    [InlineData("", ">= 5 -> \"low\"", ">= 6 -> \"high\"", "null")]
    [InlineData("hitPolicy=\"FIRST\"", ">= 5 -> \"low\"", ">= 6 -> \"high\"", "\"low\"")]
    [InlineData("hitPolicy=\"ANY\"", ">= 5 -> \"low\"", ">= 6 -> \"low\"", "\"low\"")]
    [InlineData("hitPolicy=\"ANY\"", ">= 5 -> \"low\"", ">= 6 -> \"high\"", "null")]
    [InlineData("hitPolicy=\"RULE ORDER\"", ">= 5 -> \"low\"", "- -> \"high\"", "[\"low\", \"high\"]")]
    [InlineData("hitPolicy=\"COLLECT\"", ">= 5 -> \"low\"", "> 9 -> \"high\"", "[\"low\"]")]
    [InlineData("hitPolicy=\"FIRST\"", "> 9 -> \"low\"", "> 8 -> \"high\"", "null")]
    public void Answers_by_its_hit_policy(string policy, string first, string second, string expected) =>
        Assert.Equal(expected, Decide(Table(policy, Level, first, second), 7).Value.ToString());

    [Theory]
    [InlineData("PRIORITY", "\"high\"")]
    [InlineData("OUTPUT ORDER", "[\"high\", \"medium\", \"low\"]")]
    public void Ranks_by_the_order_of_the_allowed_values(string policy, string expected) =>
        Assert.Equal(
            expected, Decide(Table($"hitPolicy=\"{policy}\"", Ranked, "- -> \"low\"", "- -> \"high\"", "- -> \"medium\""), 7).Value.ToString());

    [Theory]
    [InlineData("SUM", "60")]
    [InlineData("MIN", "10")]
    [InlineData("MAX", "30")]
    [InlineData("COUNT", "3")]
    public void Collects_into_one_number(string aggregation, string expected)
    {
        var table = Table($"hitPolicy=\"COLLECT\" aggregation=\"{aggregation}\"", Points, "- -> 10", "> 5 -> 20", "> 6 -> 30", "> 7 -> 40");

        Assert.Equal(expected, Decide(table, 7).Value.ToString());
    }

    [Fact]
    public void Gives_several_outputs_as_a_context_and_the_default_when_no_rule_matches()
    {
        const string Outputs = """
            <output name="level"><defaultOutputEntry><text>"none"</text></defaultOutputEntry></output>
            <output name="days"><defaultOutputEntry><text>30</text></defaultOutputEntry></output>
            """;

        Assert.Equal("{level: \"high\", days: 2}", Decide(Table("", Outputs, "> 5 -> \"high\" | 2"), 7).Value.ToString());
        Assert.Equal("{level: \"none\", days: 30}", Decide(Table("", Outputs, "> 5 -> \"high\" | 2"), 3).Value.ToString());
    }

    [Fact]
    public void Leaves_a_trail_of_the_rules_that_matched()
    {
        var result = Decide(Table("hitPolicy=\"COLLECT\"", Points, "> 5 -> 20", "> 8 -> 40", "- -> score"), 7);

        Assert.Equal(
            [
                new MatchedRule("d", "r1", FeelContext.Of(("Score", Number(7))), FeelContext.Of(("points", Number(20)))),
                new MatchedRule("d", "r3", FeelContext.Of(("Score", Number(7))), FeelContext.Of(("points", Number(7)))),
            ],
            result.MatchedRules);
    }

    [Fact]
    public void Says_why_there_is_no_answer()
    {
        var warning = Assert.Single(Decide(Table("", Level, "- -> \"a\"", "- -> \"b\""), 7).Warnings);

        Assert.Equal((FeelWarningKind.HitPolicyViolated, "Expected one rule to match, but 2 do."), (warning.Kind, warning.Message));
    }

    private static DecisionResult Decide(string table, decimal score) =>
        Valid(Input("score", "number") + Decision("d", table, RequiresInput("score"))).Evaluate("d", FeelContext.Of(("score", Number(score))), Host);
}
