using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.Acceptance.Tests.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Access;

/// <summary>Why somebody may, or may not, see or do something: the rules themselves say so, and nothing is done.</summary>
public sealed class ExplainTests(CaseFlowHosts hosts)
{
    private const string NeverWas = "VGFzazowMTlhMDAwMDAwMDA3MDAwODAwMDAwMDAwMDAwMDAwMA";
    private const string Tried = "Tried before it is meant";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_dry_run_says_why_one_may_not_take_a_task_and_takes_none(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var joined = await NewOrganisation.JoinAsync(host, "DRYA", looksTwice: true);
        var ask = await joined.TaskAtAsync("ask");
        await joined.DoAsync(joined.FocalPoint, "claimTask", new() { ["taskId"] = ask });

        Assert.Equal("task.already_claimed", await joined.RefusalAsync(joined.Desk, "claimTask", Dry("taskId", ask)));
        Assert.Null(await joined.RefusalAsync(joined.FocalPoint, "completeTaskForm", Dry("taskId", ask, ("values", new JsonObject()))));
        await joined.DoAsync(joined.FocalPoint, "completeTask", new() { ["taskId"] = ask, ["variables"] = new JsonObject() });
        var approve = await joined.TaskAtAsync("approve");

        Assert.Equal("task.four_eyes", await joined.RefusalAsync(joined.FocalPoint, "claimTask", Dry("taskId", approve)));
        Assert.Null(await joined.RefusalAsync(joined.Desk, "claimTask", Dry("taskId", approve)));
        Assert.False(await IsClaimableAsync(host, joined.FocalPoint, approve));
        Assert.True(await IsClaimableAsync(host, joined.Desk, approve));
        Assert.False(await IsClaimableAsync(host, joined.Desk, ask));
        var read = await host.Api.AskAsync(joined.Desk, "query($id: ID!) { task(id: $id) { state } }", new { id = approve });
        Assert.Equal("READY", (string)read["task"]!["state"]!);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_list_says_of_the_tasks_of_several_cases_which_of_them_four_eyes_leave_to_one(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var first = await NewOrganisation.JoinAsync(host, "DRYC", looksTwice: true);
        var second = await first.AskedAgainAsync();
        foreach (var asked in (NewOrganisation[])[first, second])
        {
            var task = await asked.TaskAtAsync("ask");
            await asked.DoAsync(asked.FocalPoint, "claimTask", new() { ["taskId"] = task });
            await asked.DoAsync(asked.FocalPoint, "completeTask", new() { ["taskId"] = task, ["variables"] = new JsonObject() });
        }

        Assert.Equal([false, false], await AreClaimableAsync(host, first.FocalPoint));
        Assert.Equal([true, true], await AreClaimableAsync(host, first.Desk));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Of_a_dry_run_nothing_stays_and_its_key_is_free(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        JsonObject Opening(bool dryRun) => new()
        {
            ["title"] = Tried,
            ["country"] = "ETH",
            ["marking"] = "TLP:AMBER",
            ["language"] = "en",
            ["owners"] = new JsonArray("UN"),
            ["startSource"] = "REQUEST",
            ["exerciseStartsAt"] = "2025-01-13T09:00:00Z",
            ["clientMutationId"] = "tried-first",
            ["dryRun"] = dryRun,
        };

        var tried = await host.Api.MutateAsync("coord-un", "openCase", Opening(dryRun: true), "clientMutationId case { id }");
        Assert.Equal("""{"errors":[],"clientMutationId":"tried-first","case":null}""", tried.ToJsonString());
        Assert.Equal(0, await CountAsync(host));
        var opened = await host.Api.MutateAsync("coord-un", "openCase", Opening(dryRun: false), "case { id }");
        Assert.Equal(1, await CountAsync(host));

        var caseId = (string)opened["case"]!["id"]!;
        var passing = await host.Api.MutateAsync("coord-un", "advanceClock", Dry("caseId", caseId, ("to", "2025-03-01T09:00:00Z")));
        Assert.Empty(passing["errors"]!.AsArray());
        Assert.StartsWith("2025-01-13T09:00", (string)(await ReadAsync(host, "coord-un", caseId, "clock { now }"))["clock"]!["now"]!, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_dry_run_opens_no_account_and_gives_no_link(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        JsonObject Opening(bool dryRun) => new()
        {
            ["userName"] = "tried.before",
            ["displayName"] = Tried,
            ["organisationId"] = "UN",
            ["dryRun"] = dryRun,
        };

        var tried = await host.Api.MutateAsync("admin-un", "openAccount", Opening(dryRun: true), "link account { id }");
        var meant = await host.Api.MutateAsync("admin-un", "openAccount", Opening(dryRun: false), "link account { userName }");

        Assert.Equal("""{"errors":[],"link":null,"account":null}""", tried.ToJsonString());
        Assert.NotNull((string?)meant["link"]);
        Assert.Equal("tried.before", (string)meant["account"]!["userName"]!);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_dry_run_tells_no_more_of_what_is_hidden_than_of_what_never_was(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var joined = await NewOrganisation.JoinAsync(host, "DRYB");
        var task = await joined.TaskAtAsync("ask");

        var hidden = await host.Api.MutateAsync("fp-nato", "claimTask", Dry("taskId", task));
        var never = await host.Api.MutateAsync("fp-nato", "claimTask", Dry("taskId", NeverWas));

        Assert.Equal(never.ToJsonString(), hidden.ToJsonString());
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_reader_is_told_by_which_rule_they_read(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var opened = await host.Api.MutateAsync(
            "coord-un",
            "openCase",
            new()
            {
                ["title"] = "Read by rules",
                ["country"] = "ETH",
                ["marking"] = "TLP:AMBER",
                ["language"] = "en",
                ["owners"] = new JsonArray("UN"),
                ["releasableTo"] = new JsonArray("EU"),
                ["startSource"] = "REQUEST",
                ["access"] = new JsonObject { ["readers"] = new JsonArray("legal-nato") },
            },
            "case { id }");
        var caseId = (string)opened["case"]!["id"]!;

        Assert.Equal("@UN OWNER", await MineAsync(host, "dir-un", caseId));
        Assert.Equal("@EU RELEASED", await MineAsync(host, "fp-eu", caseId));
        Assert.Equal("legal-nato NAMED", await MineAsync(host, "legal-nato", caseId));
    }

    private static JsonObject Dry(string name, string value, params (string Name, JsonNode Value)[] more)
    {
        var input = new JsonObject { [name] = value, ["dryRun"] = true };
        foreach (var (other, given) in more)
        {
            input[other] = given;
        }

        return input;
    }

    private static async Task<bool> IsClaimableAsync(CaseFlowHost host, string post, string task) =>
        (bool)(await host.Api.AskAsync(post, "query($id: ID!) { task(id: $id) { isClaimable } }", new { id = task }))["task"]!["isClaimable"]!;

    /// <summary>Of what is to be looked at twice, in the list of all open tasks.</summary>
    private static async Task<IEnumerable<bool>> AreClaimableAsync(CaseFlowHost host, string post) =>
        (await host.Api.AskAsync(post, "{ myTasks(first: 50, selection: ALL_OPEN) { nodes { elementId isClaimable } } }"))["myTasks"]!["nodes"]!.AsArray()
            .Where(task => (string)task!["elementId"]! == "approve").Select(task => (bool)task!["isClaimable"]!);

    private static async Task<JsonNode> ReadAsync(CaseFlowHost host, string post, string caseId, string fields) =>
        (await host.Api.AskAsync(post, $"query($id: ID!) {{ case(by: {{ id: $id }}) {{ {fields} }} }}", new { id = caseId }))["case"]!;

    private static async Task<string> MineAsync(CaseFlowHost host, string post, string caseId) => string.Join(", ",
        (await ReadAsync(host, post, caseId, "readers { reader rule isCaller }"))["readers"]!.AsArray()
            .Where(reader => (bool)reader!["isCaller"]!).Select(reader => $"{reader!["reader"]} {reader["rule"]}"));

    private static async Task<int> CountAsync(CaseFlowHost host) =>
        (await host.Api.AskAsync("coord-un", "{ cases(first: 100) { nodes { title } } }"))["cases"]!["nodes"]!.AsArray()
            .Count(file => (string)file!["title"]! == Tried);
}
