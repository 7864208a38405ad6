using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Organisations;

public sealed class JoiningTests(CaseFlowHosts hosts)
{
    [Theory, Trait("Requirement", "S68")]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task An_organisation_that_joins_with_a_role_markings_and_a_language_of_its_own_is_given_a_task_and_does_it_at_once(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var joined = await NewOrganisation.JoinAsync(host, "JOIN", role: "ELDER");

        var task = (string)(await joined.TaskOfAsync(joined.FocalPoint))["id"]!;
        await joined.DoAsync(joined.FocalPoint, "completeTask", new() { ["taskId"] = task, ["variables"] = new JsonObject() });

        Assert.Equal("COMPLETED", (string)(await joined.TaskOnceAsync(one => (string)one["state"]! == "COMPLETED"))["state"]!);
        const string Query = """{ organisation(id: "JOIN") { language markings { label mayBeStored } roles { code } } }""";
        var known = (await host.Api.AskAsync(joined.FocalPoint, Query))["organisation"]!;
        Assert.Equal(
            """{"language":"am","markings":[{"label":"INTERNAL","mayBeStored":true},{"label":"SECRET","mayBeStored":false}],"roles":[{"code":"ELDER"}]}""",
            known.ToJsonString());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_role_that_reads_only_what_it_is_named_for_reads_a_case_of_which_a_task_is_offered_to_it(DatabaseProvider provider)
    {
        var joined = await NewOrganisation.JoinAsync(await hosts.OnAsync(provider), "NAMED", role: "WITNESS", reads: "NAMED");

        var task = (string)(await joined.TaskOfAsync(joined.FocalPoint))["id"]!;
        await joined.DoAsync(joined.FocalPoint, "completeTask", new() { ["taskId"] = task, ["variables"] = new JsonObject() });

        Assert.Equal("COMPLETED", (string)(await joined.TaskOnceAsync(one => (string)one["state"]! == "COMPLETED"))["state"]!);
    }
}
