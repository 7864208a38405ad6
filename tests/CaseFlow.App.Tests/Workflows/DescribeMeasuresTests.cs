using System.Security;
using System.Text.Json.Nodes;
using CaseFlow.App.Incidents;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Workflows;

/// <summary>What a process learns of the measures of its plan, before it asks who must approve them.</summary>
public sealed class DescribeMeasuresTests
{
    private static readonly string[] Told = ["coercive", "public", "jointText", "military", "restricts"];

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_measure_is_described_by_its_legal_basis_and_by_what_the_catalogue_says_of_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await StartAsync(host, """[{catalogue: "E02", lead: "EU", legalBasis: "CH7-41"}, {catalogue: "D06", lead: "UN", legalBasis: "CH6-33"}]""");

        var described = JsonNode.Parse(Assert.Single(await host.OpenTasksAsync()).VariablesJson)!["described"]!.AsArray();
        Assert.Equal(
            ["E02 of EU: III, coercive, restricts", "D06 of UN: II, public, jointText"],
            described.Select(measure => Sentence(measure!.AsObject())));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_measure_that_the_catalogue_does_not_know_stops_the_process_and_says_which_it_is(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        await StartAsync(host, """[{catalogue: "D01", lead: "UN", legalBasis: "CONSENT"}, {catalogue: "D99", lead: "UN", legalBasis: "CONSENT"}]""");

        var incident = Assert.Single((await host.AskAsync(new ListIncidents(host.CaseId, true, new PageRequest(10)))).Items).Value;
        Assert.Equal("job", incident.ElementId);
        Assert.Contains("D99", incident.Message, StringComparison.Ordinal);
        Assert.Empty(await host.OpenTasksAsync());
    }

    private static Task StartAsync(CaseHost host, string measures)
    {
        const string Job = """<serviceTask id="job"><extensionElements><zeebe:taskDefinition type="describe-measures" /></extensionElements></serviceTask>""";
        var plan = $"""
            <scriptTask id="plan"><extensionElements>
              <zeebe:script expression="={SecurityElement.Escape(measures)}" resultVariable="measures" />
            </extensionElements></scriptTask>
            """;
        const string Task =
            """
            <userTask id="look"><extensionElements>
              <zeebe:userTask /><zeebe:assignmentDefinition candidateGroups="FP@UN" />
              <zeebe:ioMapping><zeebe:input source="=plannedMeasures" target="described" /></zeebe:ioMapping>
            </extensionElements></userTask>
            """;
        var catalogue = new WorkflowResource("measures.json", ShippedFiles.Read("reference/measures.json"));
        return host.StartAsync(catalogue, SmallProcess.Line("small", SmallProcess.OnGo, ("plan", plan), ("job", Job), ("look", Task)));
    }

    private static string Sentence(JsonObject measure)
    {
        var traits = Told.Where(trait => (bool)measure[trait]!);
        return $"{measure["catalogue"]} of {measure["lead"]}: {string.Join(", ", traits.Prepend((string)measure["pillar"]!))}";
    }
}
