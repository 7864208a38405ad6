using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Workflows;

public sealed class DeployingTests
{
    private const string Deploy =
        """
        mutation M($text: String!) {
          deployWorkflow(input: { resources: [{ name: "broken.bpmn", text: $text }] }) { errors { code kind message path } deployment { deploymentId } }
        }
        """;

    [Fact]
    public async Task A_file_that_cannot_run_is_refused_with_its_problems()
    {
        await using var host = await ProductHost.StartAsync();

        var payload = await host.CreateClient().MutateAsync("deployWorkflow", Deploy, new { text = "<definitions" });

        Assert.Null(payload["deployment"]);
        var error = payload["errors"]!.AsArray().First()!;
        Assert.Equal(("workflow.invalid", "broken.bpmn"), ((string?)error["code"], (string?)error["path"]));
    }

    [Fact]
    public async Task The_shipped_workflows_are_listed_with_their_versions_and_files()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();

        var answer = await client.QueryAsync(
            """
            {
              workflows(first: 100, kind: PROCESS) { nodes { key version resourceName } }
              workflowResource(kind: PROCESS, key: "prevention-case") { name }
            }
            """);

        Assert.Contains("prevention-case", answer.Data!["workflows"]!["nodes"]!.AsArray().Select(node => (string?)node!["key"]));
        Assert.Equal("prevention-case.bpmn", (string?)answer.Data!["workflowResource"]?["name"]);
    }

    [Fact]
    public async Task The_examples_of_a_decision_are_read_with_what_must_come_of_them()
    {
        await using var host = await ProductHost.StartAsync();

        var answer = await host.CreateClient().QueryAsync(
            """
            {
              decisionTests(key: "variant") { name decisionId inputs { name value } expected { name value } rules }
              none: decisionTests(key: "no-such") { name }
            }
            """);

        var test = answer.Data!["decisionTests"]!.AsArray().Single(one => (string?)one!["name"] == "C1 is credible enough to go rapid")!;
        Assert.Equal(("variant", "variant_rule1"), ((string?)test["decisionId"], (string?)test["rules"]![0]));
        Assert.Contains("""{"name":"informationGrade","value":"1"}""", test["inputs"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("rapid", ((string)test["expected"]![0]!["value"]!).Trim('"'));
        Assert.Null(answer.Data["none"]);
    }
}
