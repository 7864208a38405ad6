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
}
