using System.Globalization;
using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Reviews;

public sealed class ReviewByCalendarTests
{
    private const string OfCase = "id title nextOn period owner reviews { dueOn missed case { id title variant owners marking reviewOf { dueOn missed } } }";

    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S11")]
    public async Task A_case_is_reviewed_exactly_once_when_its_date_comes_also_after_a_restart(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var story = await CaseStory.OpenAsync(host);
        await story.DoAsync("coord-un", "setReviewCycle", new
        {
            subject = "CASE",
            title = "A year on",
            nextOn = "2026-01-13",
            period = "P1Y",
            owner = "EU",
            grounds = "A year is long enough to judge",
        });

        await host.RestartAsync();
        await story.PassAsync(Year - TimeSpan.FromDays(1));
        Assert.Empty(await ReviewsAsync(story));

        await story.PassAsync(TimeSpan.FromDays(3));
        await host.RestartAsync();
        var review = Assert.Single(await OpenedAsync(story, 1));
        Assert.Equal(("2026-01-13", 0), ((string)review["dueOn"]!, (int)review["missed"]!));
        Assert.Equal(("A year on (2026-01-13)", "review"), ((string)review["case"]!["title"]!, (string)review["case"]!["variant"]!));
        Assert.Equal("2026-01-13", (string)review["case"]!["reviewOf"]!["dueOn"]!);
        Assert.Equal("2027-01-13", (string)(await CycleAsync(story))["nextOn"]!);
        Assert.Single(await CasesAsync(host.Api, "A year on (2026-01-13)"));

        // it does what reviews do
        var found = await host.Api.AskAsync(
            "coord-un", "query($id: ID!) { case(by: { id: $id }) { openTasks { elementId } } }", new { id = (string)review["case"]!["id"]! });
        Assert.Equal(["T_Events"], found["case"]!["openTasks"]!.AsArray().Select(task => (string)task!["elementId"]!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S11")]
    public async Task Doctrine_and_lexicon_are_reviewed_exactly_once_by_two_servers_that_start_at_once_after_years_of_standing_still(DatabaseProvider provider)
    {
        const string Cycles = "{ reviewCycles(first: 10) { nodes { subject nextOn reviews { dueOn missed case { title variant country } } } } }";
        await using var hosts = await ClockedHosts.StartAsync(provider, servers: 2, new(2030, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await hosts.UntilAsync("coord-un", Cycles, read => read["reviewCycles"]!["nodes"]!.AsArray().Count == 2);
        await hosts.StopAsync();

        // twelve years pass while nobody looks
        hosts.Clock.MoveTo(new(2042, 3, 1, 8, 0, 0, TimeSpan.Zero));
        await hosts.StartAsync(servers: 2);
        var read = await hosts.UntilAsync("coord-un", Cycles, read => Array.TrueForAll(["DOCTRINE", "LEXICON"], subject => IsOpened(CycleOf(read, subject))));

        var doctrine = CycleOf(read, "DOCTRINE");
        Assert.Equal("2045-09-16", (string)doctrine["nextOn"]!);
        Assert.Equal(
            [("2035-09-16", 0, "Ten-year review of the responsibility to protect (2035-09-16)", "review", "XXW")],
            doctrine["reviews"]!.AsArray().Select(review => (
                (string)review!["dueOn"]!, (int)review["missed"]!, (string)review["case"]!["title"]!, (string)review["case"]!["variant"]!,
                (string)review["case"]!["country"]!)));
        var lexicon = CycleOf(read, "LEXICON");
        Assert.Equal("2043-01-15", (string)lexicon["nextOn"]!);
        var only = Assert.Single(lexicon["reviews"]!.AsArray())!;
        Assert.Equal(("2031-01-15", 11), ((string)only["dueOn"]!, (int)only["missed"]!));

        // a clock that goes back and forth, and servers that come again, bring nothing anew
        hosts.Clock.Move(-Year);
        await hosts.StopAsync();
        await hosts.StartAsync(servers: 2);
        hosts.Clock.Move(Year);
        await Task.Delay(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken);
        Assert.Equal(read.ToJsonString(), (await hosts.Api.AskAsync("coord-un", Cycles)).ToJsonString());
        Assert.Single(await CasesAsync(hosts.Api, (string)doctrine["reviews"]![0]!["case"]!["title"]!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S11")]
    public async Task Coordinators_set_move_and_end_a_cycle_with_grounds(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var story = await CaseStory.OpenAsync(host);
        var set = new { subject = "CASE", title = "A year on", nextOn = "2026-01-13", period = "P1Y", owner = "EU", grounds = "A year is long" };
        Assert.Equal("caller.role_needed", await story.RefusedAsync("fp-un", "setReviewCycle", set));
        Assert.Equal("review_cycle.owner_strange", await story.RefusedAsync("coord-un", "setReviewCycle", set with { owner = "OAS" }));
        Assert.Equal("review_cycle.date_passed", await story.RefusedAsync("coord-un", "setReviewCycle", set with { nextOn = "2025-01-13" }));
        Assert.Equal("input.invalid", await story.RefusedAsync("coord-un", "setReviewCycle", set with { period = "P30D" }));
        Assert.Equal("input.invalid", await story.RefusedAsync("coord-un", "setReviewCycle", set with { grounds = " " }));
        await story.DoAsync("coord-un", "setReviewCycle", set);

        var reviewCycleId = (string)(await CycleAsync(story))["id"]!;
        await DoAsync(host, "moveReviewCycle", new { reviewCycleId, nextOn = "2025-03-01", period = "P6M", grounds = "The election comes first" });
        await story.PassAsync(TimeSpan.FromDays(60));
        Assert.Single(await OpenedAsync(story, 1));
        Assert.Equal("2025-09-01", (string)(await CycleAsync(story))["nextOn"]!);

        await DoAsync(host, "endReviewCycle", new { reviewCycleId, grounds = "It is settled" });
        await story.PassAsync(Year);
        Assert.Single(await ReviewsAsync(story));
        Assert.Null((await CycleAsync(story))["nextOn"]);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S11")]
    public async Task A_closed_case_is_looked_at_again_each_year_by_itself(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var story = await CaseStory.OpenAsync(host, "TIMER");
        await story.CompleteAsync("analyst-un", "T_StartGrounds", "completeTask", new { variables = VariantAnswers.Over });
        await story.GoOnUntilAsync("T_DecideG4");
        Assert.Empty((await story.ReadAsync("reviewCycles { id }"))["reviewCycles"]!.AsArray());
        await story.CompleteAsync("dir-un", "T_DecideG4", "decideGate", PlanParts.Decision("G_4", "close"));

        var closedOn = DateOnly.FromDateTime(story.Now.UtcDateTime);
        var cycle = await CycleAsync(story);
        Assert.Equal(("Review: Exercise", closedOn.AddYears(1).ToString("o", CultureInfo.InvariantCulture), "P1Y", "UN"),
            ((string)cycle["title"]!, (string)cycle["nextOn"]!, (string)cycle["period"]!, (string)cycle["owner"]!));
    }

    private static bool IsOpened(JsonNode cycle) => cycle["reviews"]!.AsArray() is { Count: > 0 } reviews && reviews.All(review => review!["case"] is not null);

    private static JsonNode CycleOf(JsonNode read, string subject) =>
        read["reviewCycles"]!["nodes"]!.AsArray().Single(cycle => (string)cycle!["subject"]! == subject)!;

    private static async Task<JsonNode> CycleAsync(CaseStory story) =>
        Assert.Single((await story.ReadAsync($"reviewCycles {{ {OfCase} }}"))["reviewCycles"]!.AsArray())!;

    private static async Task<IReadOnlyList<JsonNode>> ReviewsAsync(CaseStory story) =>
        [.. (await CycleAsync(story))["reviews"]!.AsArray().Select(review => review!)];

    /// <summary>The reviews of a case, once the outbox has opened them.</summary>
    private static async Task<IReadOnlyList<JsonNode>> OpenedAsync(CaseStory story, int count)
    {
        for (var tries = 0; tries < 150; tries++)
        {
            if (await ReviewsAsync(story) is var reviews && reviews.Count == count && reviews.All(review => review["case"] is not null))
            {
                return reviews;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"Expected {count} reviews, but there are {(await CycleAsync(story)).ToJsonString()}.");
    }

    private static async Task<IReadOnlyList<JsonNode>> CasesAsync(GraphQLClient api, string title) =>
    [
        .. from file in (await api.AskAsync("coord-un", "{ cases(first: 100) { nodes { title } } }"))["cases"]!["nodes"]!.AsArray()
           where (string?)file!["title"] == title
           select file,
    ];

    private static async Task DoAsync(CaseFlowHost host, string mutation, object input)
    {
        var payload = await host.Api.MutateAsync("coord-un", mutation, SignalParts.Json(input));
        Assert.True(payload["errors"] is JsonArray { Count: 0 }, payload.ToJsonString());
    }
}
