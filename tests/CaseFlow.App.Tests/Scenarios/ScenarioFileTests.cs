using CaseFlow.App.Scenarios;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Tests.Scenarios;

public sealed class ScenarioFileTests
{
    [Theory]
    [InlineData("[1]", "a.scenario.json: Expected an object with a list \"scenarios\", but it is something else.")]
    [InlineData("{\n  \"scenarios\": [\n", "a.scenario.json, line 3: Expected JSON, but ")]
    [InlineData("{}", "a.scenario.json: Expected a list \"scenarios\" with at least one, but there is none.")]
    [InlineData("""{"scenario": [], "scenarios": [{"name": "n", "steps": [{"advance": "P1D"}]}]}""",
        "a.scenario.json: Expected the file to have only now, scenarios, workflows, but it has \"scenario\".")]
    [InlineData("""{"now": "noon", "scenarios": [{"name": "n", "steps": [{"advance": "P1D"}]}]}""",
        "a.scenario.json: Expected \"now\" to be a moment such as 2026-03-02T09:00:00Z, but it is \"noon\".")]
    public void A_file_that_is_none_is_told(string text, string problem) => Tells(text, problem);

    [Theory]
    [InlineData("""{"steps": [{"advance": "P1D"}]}""",
        "a.scenario.json, \"scenario 1\": Expected the scenario to have \"name\", a text, but it is missing.")]
    [InlineData("""{"name": "n"}""", "a.scenario.json, \"n\": Expected a \"start\" or a list of \"steps\", but there is neither.")]
    [InlineData("""{"name": "n", "start": {"proces": "p"}}""",
        "a.scenario.json, \"n\": Expected \"start\" to have \"process\", a text, but it is missing.")]
    [InlineData("""{"name": "n", "job": {}, "steps": [{"advance": "P1D"}]}""",
        "a.scenario.json, \"n\": Expected the scenario to have only calls, jobs, name, now, start, steps, but it has \"job\".")]
    [InlineData("""{"name": "n", "jobs": {"work": 1}, "steps": [{"advance": "P1D"}]}""",
        "a.scenario.json, \"n\": Expected \"work\" of \"jobs\" to be an object, but it is 1.")]
    [InlineData("""{"name": "n", "steps": {}}""", "a.scenario.json, \"n\": Expected \"steps\" of the scenario to be a list, but it is {}.")]
    public void A_scenario_that_is_not_understood_is_told_by_its_name(string scenario, string problem) =>
        Tells($$"""{"scenarios": [{{scenario}}]}""", problem);

    [Theory]
    [InlineData("""{"claims": "T"}""", "Expected an object with one of activate, addItem, advance, answer, assign, broadcast, claim, ")]
    [InlineData("""{"claim": "T", "release": "T"}""", "but found claim, release.")]
    [InlineData("""7""", "but found 7.")]
    [InlineData("""{"claim": 7}""", "Expected \"claim\" of \"claim\" to be a text, but it is 7.")]
    [InlineData("""{"complete": "T", "varaibles": {}}""",
        "Expected \"complete\" to have only all, as, complete, person, refused, variables, where, but it has \"varaibles\".")]
    [InlineData("""{"activate": ["T"], "in": "AH"}""", "Expected \"activate\" to have \"grounds\", a text, but it is missing.")]
    [InlineData("""{"throw": "work"}""", "Expected \"throw\" to have \"escalation\", a text, but it is missing.")]
    [InlineData("""{"expect": {"att": []}}""",
        "Expected \"expect\" to have only at, ended, incidents, notPassed, of, passed, tasks, timers, variables, but it has \"att\".")]
    [InlineData("""{"expect": {"tasks": [{"group": "COORD@UN"}]}}""", "Expected item 1 of \"tasks\" to have \"at\", a text, but it is missing.")]
    [InlineData("""{"expect": {"ended": "Done"}}""",
        "Expected \"ended\" of \"expect\" to be one of Completed, Terminated, Converted, Failed, but it is \"Done\".")]
    public void A_step_that_is_not_understood_is_told_by_its_number(string step, string problem) =>
        Tells($$"""{"scenarios": [{"name": "n", "steps": [{"advance": "P1D"}, {{step}}]}]}""", "a.scenario.json, \"n\": step 2: ", problem);

    [Fact]
    public void Two_scenarios_of_one_name_are_told() =>
        Tells("""{"scenarios": [{"name": "n", "steps": [{"advance": "P1D"}]}, {"name": "n", "steps": [{"advance": "P1D"}]}]}""",
            "Expected each scenario to have a name of its own, but \"n\" occurs 2 times.");

    [Fact]
    public void Yaml_says_the_same_as_json()
    {
        var yaml = ScenarioFile.Read("a.scenario.yaml", """
            workflows: ..
            now: 2026-03-02T09:00:00Z
            scenarios:
              - name: n
                start: {process: p, variables: &some {x: 1.5, y: true, z: "1", none: ~, day: 2026-03-02}}
                steps:
                  - complete: T          # the first that is open
                    variables: *some
            """);
        var json = ScenarioFile.Read("a.scenario.json", """
            {"workflows": "..", "now": "2026-03-02T09:00:00Z", "scenarios": [{"name": "n",
              "start": {"process": "p", "variables": {"x": 1.5, "y": true, "z": "1", "none": null, "day": "2026-03-02"}},
              "steps": [{"complete": "T", "variables": {"x": 1.5, "y": true, "z": "1", "none": null, "day": "2026-03-02"}}]}]}
            """);

        Assert.Empty(yaml.Problems);
        Assert.Equal(json.Workflows, yaml.Workflows);
        Assert.Equal((json.Scenarios[0].Now, json.Scenarios[0].Name), (yaml.Scenarios[0].Now, yaml.Scenarios[0].Name));
        Assert.Equal(json.Scenarios[0].Steps, yaml.Scenarios[0].Steps);
    }

    [Theory]
    [InlineData("a:\n  b: [1", "a.scenario.yaml, line 3: Expected YAML, but ")]
    [InlineData("a: 1\n---\nb: 2", "it holds 2 documents instead of one.")]
    [InlineData("a: &a [*a]", "a.scenario.yaml, line 1: Expected YAML, but ")]
    public void Yaml_that_is_none_is_told(string text, string problem) =>
        Assert.Contains(problem, Assert.Single(ScenarioFile.Read("a.scenario.yaml", text).Problems), StringComparison.Ordinal);

    [Fact]
    public void Anchors_of_anchors_come_to_an_end()
    {
        var lines = Enumerable.Range(1, 9).Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]");
        var problem = Assert.Single(ScenarioFile.Read("a.scenario.yaml", "a0: &a0 [1]\n" + string.Join('\n', lines)).Problems);

        Assert.Contains("it grows beyond 100000 values", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_are_not_deployed() =>
        Assert.Contains(
            "leave them out, and run them by caseflow workflow test",
            Assert.Single(WorkflowReader.Read([new WorkflowResource("a.scenario.json", "{}")]).Errors).Message,
            StringComparison.Ordinal);

    private static void Tells(string text, params string[] parts) =>
        Assert.Contains(
            ScenarioFile.Read("a.scenario.json", text).Problems,
            problem => parts.All(part => problem.Contains(part, StringComparison.Ordinal)));
}
