using CaseFlow.Api.Tests.Product;

namespace CaseFlow.Api.Tests.Timers;

public sealed class AdvancingTheClockTests
{
    private const string Advance =
        """
        mutation M($id: ID!, $to: DateTime!) {
          advanceClock(input: { caseId: $id, to: $to, clientMutationId: "tick" }) {
            clientMutationId errors { kind code } case { history(last: 1) { nodes { type body } } }
          }
        }
        """;

    private const string OpenExercise =
        """
        mutation M($start: DateTime!) {
          openCase(input: {
            title: "Exercise", country: "LBY", marking: "TLP:GREEN", language: "en", owners: ["UN"], startSource: SIGNAL, exerciseStartsAt: $start
          }) { errors { message } case { id timeBase openedAt } }
        }
        """;

    [Fact]
    public async Task Puts_the_clock_of_an_exercise()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var opened = (await client.MutateAsync("openCase", OpenExercise, new { start = "2011-02-22T12:00:00+01:00" }))["case"]!;

        var advanced = await client.MutateAsync("advanceClock", Advance, new { id = (string?)opened["id"], to = "2011-02-22T13:00:00Z" });

        Assert.Equal(("EXERCISE", "2011-02-22T11:00:00.000Z"), ((string?)opened["timeBase"], (string?)opened["openedAt"]));
        Assert.Equal("tick", (string?)advanced["clientMutationId"]);
        Assert.True(advanced["errors"]!.AsArray().Count == 0, advanced.ToJsonString());
        var last = advanced["case"]!["history"]!["nodes"]!.AsArray().Single()!;
        Assert.Equal("case.clock_advanced", (string?)last["type"]);
        Assert.StartsWith("2011-02-22T13:00:00", (string?)last["body"]!["to"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_for_a_case_that_follows_the_worlds_clock()
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var id = await client.OpenCaseAsync();

        var advanced = await client.MutateAsync("advanceClock", Advance, new { id, to = "2031-01-01T00:00:00Z" });

        Assert.Null(advanced["case"]);
        Assert.Equal("case.clock_is_live", (string?)Assert.Single(advanced["errors"]!.AsArray())!["code"]);
    }

    [Theory]
    [InlineData("2011-02-21T12:00:00Z", "case.clock_runs_forward")]
    [InlineData("2031-01-01T00:00:00Z", "clock.too_far")]
    public async Task Is_refused_backwards_and_too_far(string to, string code)
    {
        await using var host = await ProductHost.StartAsync();
        var client = host.CreateClient();
        var opened = (await client.MutateAsync("openCase", OpenExercise, new { start = "2011-02-22T12:00:00Z" }))["case"]!;

        var advanced = await client.MutateAsync("advanceClock", Advance, new { id = (string?)opened["id"], to });

        Assert.Equal(code, (string?)Assert.Single(advanced["errors"]!.AsArray())!["code"]);
    }
}
