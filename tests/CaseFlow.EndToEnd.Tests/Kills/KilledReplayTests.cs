using CaseFlow.EndToEnd.Tests.Replays;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Kills;

/// <summary>A replay that is killed without warning, again and again, comes to the same end as one that is left in peace.</summary>
[Collection<ReadersOfLibya>]
public sealed class KilledReplayTests(LibyaReplay undisturbed)
{
    private static readonly int Kills = LongRun.IsAskedFor ? 20 : 2;

    [Fact]
    public async Task Goes_on_where_it_was_and_neither_loses_nor_doubles_a_step()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var data = new TemporaryFolder();
        var chance = new Random(20110317);
        var killed = 0;
        for (var attempt = 0; attempt < Kills; attempt++)
        {
            // a start takes about two seconds, the whole way about twenty
            var lifetime = TimeSpan.FromMilliseconds(chance.Next(2_000, 9_000));
            killed += await CaseFlowProcess.RunAndKillAsync(lifetime, cancellation, undisturbed.Arguments(data.Path)) ? 1 : 0;
        }

        var last = await CaseFlowProcess.RunAsync(cancellation, undisturbed.Arguments(data.Path));

        Assert.True(killed > 0, "Expected to kill the replay at work, but it was always faster.");
        Assert.True(last.ExitCode == 0, $"Expected the replay to come to its end, but it ended with {last.ExitCode}: {last.Error}");
        Assert.Equal(ReplayedCase.Story(undisturbed.Result).Order(StringComparer.Ordinal), ReplayedCase.Story(last).Order(StringComparer.Ordinal));
    }
}
