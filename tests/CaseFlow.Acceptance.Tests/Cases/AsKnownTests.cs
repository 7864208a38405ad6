using System.Text.Json.Nodes;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Cases;

public sealed class AsKnownTests(CaseFlowHosts hosts)
{
    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "S34")]
    public async Task Whatever_a_case_showed_at_the_end_of_any_day_of_its_life_it_shows_when_it_is_asked_for_that_day(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        var parts = await WholeCase.PartsAsync(host.Api);
        var story = await host.WarnedAsync();
        var seen = new List<(DateTimeOffset At, string Answer)>();
        story.BeforeTimePasses = async () => seen.Add((story.Now, await WholeAsync(parts, story.ReadAsync)));
        await story.GoOnUntilClosedAsync();

        Assert.InRange(seen.Select(day => day.Answer).Distinct().Count(), 5, seen.Count);
        foreach (var (at, answer) in seen)
        {
            Assert.Equal(answer, await WholeAsync(parts, fields => story.AsKnownAsync(at, fields)));
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
