using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Dmn.Tests;
using static CaseFlow.Decisions.Tests.Dmn.Models;

namespace CaseFlow.Decisions.Tests.Dmn;

/// <summary>Examples beside a model are decided and compared with what they expect.</summary>
public sealed class DecisionTestFileTests
{
    private static readonly DecisionModel Grading = Valid(
        Input("score", "number")
        + Decision(
            "grade",
            Table(
                "hitPolicy=\"UNIQUE\"", "<output name=\"grade\"/><output name=\"within\"/>",
                "< 3 -> \"low\" | duration(\"P30D\")", "[3..6] -> \"middle\" | duration(\"P9D\")", "> 6 -> \"high\" | duration(\"P3D\")"),
            RequiresInput("score")));

    [Fact]
    public void Passes_where_all_is_as_expected_and_names_the_rules_that_no_example_matched()
    {
        var run = Run("""{"name": "High", "inputs": {"score": 7}, "expected": {"grade": "high", "within": "=duration(\"P3D\")"}, "rules": ["r3"]}""");

        Assert.All(run.Results, result => Assert.Empty(result.Problems));
        Assert.Equal(["grade r1", "grade r2"], run.Untested.Select(rule => $"{rule.DecisionId} {rule.RuleId}"));
    }

    [Theory]
    [InlineData("""{"name": "n", "inputs": {"score": 7}, "expected": {"grade": "low"}}""", "Expected grade to be \"low\", but it is \"high\".")]
    [InlineData("""{"name": "n", "inputs": {"score": 7}, "expected": {"mark": "low"}}""", "Expected an entry mark, but there is none.")]
    [InlineData("""{"name": "n", "inputs": {"score": 7}, "expected": {}, "rules": ["r1"]}""", "Expected r1 to match, but r3 did.")]
    [InlineData("""{"name": "n", "inputs": {"score": 7}, "expected": {}, "rules": []}""", "Expected none to match, but r3 did.")]
    [InlineData("""{"name": "n", "inputs": {"points": 7}, "expected": null}""", "Expected inputs that the model declares, but it has none named points.")]
    [InlineData("""{"name": "n", "decision": "mark", "inputs": {}, "expected": null}""", "Expected one of these decisions: grade, but found mark.")]
    [InlineData("""{"name": "n", "inputs": {"score": "=1 +"}, "expected": null}""", "=1 +: Expected an expression, but found the end.")]
    public void Says_what_is_otherwise_than_expected(string test, string problem) =>
        Assert.Equal(problem, Assert.Single(Run(test).Results).Problems[0]);

    [Fact]
    public void Fails_of_a_warning_that_it_does_not_expect()
    {
        const string Test = """{"name": "n", "inputs": {"score": "7"}, "expected": null, "warnings": [KINDS]}""";
        var unexpected = Assert.Single(Run(Test.Replace("KINDS", "", StringComparison.Ordinal)).Results);
        var expected = Assert.Single(Run(Test.Replace("KINDS", "\"InvalidType\"", StringComparison.Ordinal)).Results);

        Assert.Equal("Expected warnings of the kinds none, but found InvalidType (Expected a number, but found a string).", Assert.Single(unexpected.Problems));
        Assert.True(expected.Passed);
    }

    [Fact]
    public void Asks_at_the_time_that_the_file_gives()
    {
        var model = Valid(Decision("day", Literal("today()")));
        var file = DecisionTestFile.TryRead(
            """{"now": "2026-03-01T12:00:00Z", "tests": [{"name": "n", "inputs": {}, "expected": "=date(\"2026-03-01\")"}]}""", out _);

        Assert.True(Assert.Single(file!.Run(model).Results).Passed);
    }

    [Theory]
    [InlineData("", "Expected tests of decisions in JSON, but ")]
    [InlineData("{\"tests\": [", "Expected tests of decisions in JSON, but ")]
    [InlineData("{\"tests\": []}", "Expected tests, but there are none.")]
    [InlineData("""{"tests": [{"name": "n", "inputs": {}, "expected": 1, "outputs": 2}]}""", "Expected tests of decisions in JSON, but ")]
    [InlineData("""{"tests": [{"name": "n", "inputs": {}}]}""", "Expected tests of decisions in JSON, but ")]
    [InlineData(
        """{"tests": [{"name": "n", "inputs": {}, "expected": 1}, {"name": "n", "inputs": {}, "expected": 1}]}""",
        "Expected each test to have a name of its own, but \"n\" occurs 2 times.")]
    public void Refuses_what_is_no_file_of_tests(string json, string message)
    {
        Assert.Null(DecisionTestFile.TryRead(json, out var problem));
        Assert.StartsWith(message, problem!.Message, StringComparison.Ordinal);
    }

    private static DecisionTestRun Run(string test)
    {
        var file = DecisionTestFile.TryRead($$"""{"tests": [{{test}}]}""", out var problem);
        Assert.True(file is not null, problem?.Message);
        return file.Run(Grading);
    }
}
