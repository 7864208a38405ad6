using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Leaks;

public sealed class LeakTests
{
    private const int MostTold = 12;

    /// <summary>Probes, on each database.</summary>
    private static readonly int Probes = LongRun.IsAskedFor ? 50_000 : 2_500;

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, 1)]
    [InlineData(DatabaseProvider.PostgreSql, 2)]
    [Trait("Requirement", "S20")]
    public async Task No_path_shows_what_the_rules_hide_or_hides_what_they_show(DatabaseProvider provider, int seed)
    {
        await using var host = await LeakHost.StartAsync(provider);

        var hunt = await LeakHunt.RunAsync(host, seed, Probes);

        var told = hunt.Leaks.DistinctBy(leak => (leak.Path, leak.Rule)).Take(MostTold);
        Assert.True(hunt.Leaks.Count == 0, $"{hunt.Leaks.Count} leaks in {hunt.Probes} probes, among them:\n{string.Join('\n', told)}");
    }
}
