using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

public sealed class AsKnownTests(CaseFlowHosts hosts)
{
    /// <summary>Who reads a case is decided by today, of its past too.</summary>
    private const string Readers = "readers";

    private const string AllReaders = "readers { reader wall rule }";

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S34")]
    public async Task A_case_as_of_a_day_shows_nothing_that_came_later_and_reads_the_same_each_time(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var parts = await WholeCase.PartsAsync(host.Api);
        var story = await host.WarnedAsync();
        var (then, day) = (await WholeAsync(parts, story.ReadAsync), story.Now);
        await story.PassAsync(TimeSpan.FromHours(1));
        await story.CompleteAsync("analyst-un", "T_Triage", "triageWarning", WarningParts.EarlyWarning);
        await story.DoAsync("analyst-un", "recordWarning", WarningParts.Recorded);

        var known = await WholeAsync(parts, fields => story.AsKnownAsync(day, fields));
        var again = await WholeAsync(parts, fields => story.AsKnownAsync(day, fields));
        var now = await WholeAsync(parts, story.ReadAsync);

        Assert.Equal(then, known);
        Assert.Equal(known, again);
        Assert.NotEqual(known, now);
    }

    [Fact]
    [Trait("Requirement", "S34")]
    public async Task Whatever_a_case_showed_on_a_day_of_its_life_it_shows_when_it_is_asked_for_that_day()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        var parts = await WholeCase.PartsAsync(host.Api, without: Readers);
        var story = await host.WarnedAsync();
        var seen = new List<(DateTimeOffset At, string Answer)>();
        story.BeforeTimePasses = async () => seen.Add((story.Now, await WholeAsync(parts, story.ReadAsync)));
        await story.GoOnUntilClosedAsync();

        Assert.InRange(seen.Select(day => day.Answer).Distinct().Count(), 5, seen.Count);
        // in a short run a few of them, first and last included
        var step = LongRun.IsAskedFor ? 1 : Math.Max(1, (seen.Count - 1) / 6);
        foreach (var (at, answer) in seen.Where((_, index) => index % step == 0).Append(seen[^1]))
        {
            Assert.Equal(answer, await WholeAsync(parts, fields => story.AsKnownAsync(at, fields)));
            Assert.Equal((await story.ReadAsync(AllReaders)).ToJsonString(), (await story.AsKnownAsync(at, AllReaders)).ToJsonString());
        }
    }

    private static async Task<string> WholeAsync(IReadOnlyList<string> parts, Func<string, Task<JsonNode>> read)
    {
        var answers = new List<string>();
        foreach (var part in parts)
        {
            answers.Add((await read(part)).ToJsonString());
        }

        return string.Join('\n', answers);
    }
}
