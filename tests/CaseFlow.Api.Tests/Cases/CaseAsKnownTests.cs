using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Cases;

public sealed class CaseAsKnownTests
{
    private const string TwoMoments =
        """
        query Q($id: ID!, $early: DateTime!, $late: DateTime!) {
          early: caseAsKnown(by: { id: $id }, at: $early) { eventCount isSettled case { variant warnings { text case { variant } } } }
          late: caseAsKnown(by: { id: $id }, at: $late) { case { variant warnings { text case { variant } } } }
          now: case(by: { id: $id }) { variant }
        }
        """;

    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Several_moments_of_a_case_stand_beside_its_present_in_one_answer(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        var client = host.CreateClient();
        var id = await client.OpenCaseAsync();
        await WarnAsync(client, id, "Early");
        var early = await NowAsync(client);
        await ChooseAsync(client, id, "rapid");
        await WarnAsync(client, id, "Late");
        var late = await NowAsync(client);
        await ChooseAsync(client, id, "upstream");

        var answer = await client.QueryAsync(TwoMoments, new { id, early, late });
        Assert.Equal(
            """
            {"variant":null,"warnings":[{"text":"Early","case":{"variant":null}}]}
            """,
            answer.Data!["early"]!["case"]!.ToJsonString());
        Assert.Equal(
            """
            {"variant":"rapid","warnings":[{"text":"Early","case":{"variant":"rapid"}},{"text":"Late","case":{"variant":"rapid"}}]}
            """,
            answer.Data["late"]!["case"]!.ToJsonString());
        Assert.Equal("upstream", (string?)answer.Data["now"]!["variant"]);
    }

    [Fact]
    public async Task A_case_that_does_not_exist_and_one_that_was_not_opened_yet_are_told_apart_only_by_who_may_see_it()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var id = await client.OpenCaseAsync();

        var answer = await client.QueryAsync(
            """
            query Q($id: ID!) {
              before: caseAsKnown(by: { id: $id }, at: "2000-01-01T00:00:00Z") { eventCount lastEventAt case { id } }
              unknown: caseAsKnown(by: { reference: "CF-00000-00000" }, at: "2000-01-01T00:00:00Z") { eventCount }
            }
            """,
            new { id });

        Assert.Equal("""{"data":{"before":{"eventCount":0,"lastEventAt":null,"case":null},"unknown":null}}""", answer.Text);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Each_batch_that_is_asked_of_the_past_takes_one_statement_of_today(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider, withPumps: false);
        var client = host.CreateClient();
        var id = await client.OpenCaseAsync();
        for (var number = 0; number < 20; number++)
        {
            await WarnAsync(client, id, $"{number}");
        }

        var at = await NowAsync(client);
        const string Three = "reference warnings { text case { reference } } openTasks { name case { reference } }";
        // once it is known that nothing of it is restricted, reading it asks for that no more
        await CountAsync(host, client, id, at, Three);

        var one = await CountAsync(host, client, id, at, "reference");
        var three = await CountAsync(host, client, id, at, Three);

        // the warnings, the tasks, and the case of them all
        Assert.Equal(one + 3, three);
    }

    private static Task WarnAsync(HttpClient client, string id, string text) =>
        DoAsync(client, "recordWarning", "RecordWarningInput", new { caseId = id, warnedBy = "Adviser", text, source = "Report" });

    private static Task ChooseAsync(HttpClient client, string id, string variant) =>
        DoAsync(client, "chooseVariant", "ChooseVariantInput", new { caseId = id, variant });

    private static async Task DoAsync(HttpClient client, string field, string type, object input)
    {
        var document = $"mutation M($input: {type}!) {{ {field}(input: $input) {{ errors {{ code }} }} }}";
        Assert.Equal("[]", (await client.MutateAsync(field, document, new { input }))["errors"]!.ToJsonString());
    }

    private static Task<int> CountAsync(ProductHost host, HttpClient client, string id, string at, string fields) => host.Statements.DuringAsync(async () =>
    {
        var answer = await client.QueryAsync(
            $"query Q($id: ID!, $at: DateTime!) {{ caseAsKnown(by: {{ id: $id }}, at: $at) {{ case {{ {fields} }} }} }}", new { id, at });
        Assert.True(answer.Error is null, answer.Text);
    });

    /// <summary>The server's clock, once it has gone on: what is done next comes later.</summary>
    private static async Task<string> NowAsync(HttpClient client)
    {
        var now = await ReadClockAsync(client);
        while (await ReadClockAsync(client) == now)
        {
        }

        return now;
    }

    private static async Task<string> ReadClockAsync(HttpClient client) =>
        (string)(await client.QueryAsync("{ serverInfo { now } }")).Data!["serverInfo"]!["now"]!;
}
