using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Conformance;
using CaseFlow.Engine.Reading;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Workflows;

/// <summary>What is deployed is given back as it was handed in, character by character, whatever of it runs.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private const string Deploy =
        """
        mutation M($name: String!, $text: String!, $strict: Boolean) {
          deployWorkflow(input: { resources: [{ name: $name, text: $text }], isStrict: $strict }) {
            errors { code message path }
            deployment { definitions { kind key version } advice { grade elementId elementName what instead message isError } }
          }
        }
        """;

    private static readonly string[] Suites =
        ["bpmn-miwg", "bpmn-elements-js", "bpmn-engine-js", "bpmn-js-properties-panel", "lib-bpmn-engine-go", "zeebe-apache2", "zeebe-bpmn-moddle"];

    private const string Resource =
        "query Q($key: String!, $version: Int) { workflowResource(kind: PROCESS, key: $key, version: $version) { name text } }";

    /// <summary>Foreign words, comments, odd spaces, processing instructions and a diagram.</summary>
    private const string Odd =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- drawn by hand -->\n<?keep this?>"
        + "<bpmn:definitions   xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'\n"
        + "\txmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" xmlns:acme=\"urn:acme\" acme:kept=\"yes &#10; é 日本 \uD83D\uDD4A\">\n"
        + "<bpmn:process id=\"odd\" isExecutable=\"true\" acme:colour=\"blue\">"
        + "<bpmn:documentation textFormat=\"text/html\"><![CDATA[<b>Why & how</b>]]></bpmn:documentation>\n"
        + "<bpmn:laneSet id=\"lanes\" name=\"Who\"><bpmn:lane id=\"legal\" /></bpmn:laneSet>"
        + "<bpmn:extensionElements><acme:thing>\u00A0 text </acme:thing></bpmn:extensionElements>"
        + "<bpmn:startEvent id=\"s\" zeebe:modelerTemplate=\"t\"/></bpmn:process>\n<!-- end --></bpmn:definitions>\n\n";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_file_comes_back_with_all_that_has_no_effect_and_each_of_those_is_named_to_who_deploys_it(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var client = host.CreateClient();

        var first = await client.MutateAsync("deployWorkflow", Deploy, new { name = "odd.bpmn", text = Odd, strict = false });
        var again = await client.MutateAsync("deployWorkflow", Deploy, new { name = "odd.bpmn", text = Odd, strict = false });
        var found = await client.QueryAsync(
            "query Q($text: String!) { workflowFindings(resources: [{ name: \"odd.bpmn\", text: $text }]) { grade elementId elementName what instead } }",
            new { text = Odd });

        Assert.Equal(Odd, await ReadAsync(client, "odd", 1));
        var advice = first["deployment"]!["advice"]!.AsArray();
        Assert.Equal(
            ["DEGRADED lanes Who laneSet", "DROPPED odd  acme:colour", "DROPPED odd  acme:thing", "DROPPED s  zeebe:modelerTemplate"],
            advice.Select(Line).Order(StringComparer.Ordinal));
        Assert.Contains("zeebe:assignmentDefinition", (string?)advice.Single(one => (string?)one!["what"] == "laneSet")!["instead"], StringComparison.Ordinal);
        Assert.Equal(advice.Select(Line), again["deployment"]!["advice"]!.AsArray().Select(Line));
        Assert.Equal(advice.Select(Line), found.Data!["workflowFindings"]!.AsArray().Select(Line));
    }

    [Fact]
    public async Task Who_wants_all_or_nothing_deploys_strictly()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();

        var refused = await client.MutateAsync("deployWorkflow", Deploy, new { name = "odd.bpmn", text = Odd, strict = true });
        var whole = await client.MutateAsync("deployWorkflow", Deploy, new { name = "small.bpmn", text = Processes.OneCheck, strict = true });

        Assert.Equal(["workflow.not_strict"], refused["errors"]!.AsArray().Select(error => (string?)error!["code"]).Distinct());
        Assert.Contains("odd.bpmn#lanes", refused["errors"]!.AsArray().Select(error => (string?)error!["path"]));
        Assert.Null(refused["deployment"]);
        Assert.Empty(whole["errors"]!.AsArray());
        Assert.Null((await client.QueryAsync(Resource, new { key = "odd", version = (int?)null })).Data!["workflowResource"]);
    }

    [Fact]
    public async Task Models_of_other_tools_are_refused_with_reasons_or_come_back_as_they_were()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var (refused, kept) = (0, 0);
        foreach (var file in Suites.SelectMany(suite => Directory.EnumerateFiles(Corpora.Folder(suite), "*.bpmn*", SearchOption.AllDirectories)))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            var payload = await client.MutateAsync("deployWorkflow", Deploy, new { name = "model.bpmn", text, strict = false });
            if (payload["deployment"] is not { } deployment)
            {
                Assert.NotEmpty(payload["errors"]!.AsArray());
                Assert.All(payload["errors"]!.AsArray(), error => Assert.NotEmpty((string)error!["message"]!));
                refused++;
                continue;
            }

            var read = BpmnReader.Read(text);
            Assert.True(read.IsExecutable, file);
            foreach (var definition in deployment["definitions"]!.AsArray())
            {
                var back = await ReadAsync(client, (string)definition!["key"]!, (int)definition["version"]!);
                Assert.Equal(Hash(text), Hash(back!));
                Assert.Equal(
                    read.Processes.SelectMany(process => process.Nodes).Select(node => (node.Id, node.TypeName, node.Name)),
                    BpmnReader.Read(back!).Processes.SelectMany(process => process.Nodes).Select(node => (node.Id, node.TypeName, node.Name)));
            }

            kept++;
        }

        output.WriteLine($"{kept} kept as they were, {refused} refused with reasons");
        Assert.True(kept > 50 && refused > 50);
    }

    private static string Line(JsonNode? finding) => $"{finding!["grade"]} {finding["elementId"]} {finding["elementName"]} {finding["what"]}";

    private static async Task<string?> ReadAsync(HttpClient client, string key, int version) =>
        (string?)(await client.QueryAsync(Resource, new { key, version })).Data!["workflowResource"]?["text"];

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
