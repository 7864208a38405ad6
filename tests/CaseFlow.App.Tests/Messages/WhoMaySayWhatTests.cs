using CaseFlow.App.Messages;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Decisions.Feel;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Messages;

/// <summary>A process takes some messages for a fact, so that not everybody who sees the case may say them.</summary>
public sealed class WhoMaySayWhatTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_but_CaseFlow_says_that_a_silence_or_a_measure_has_ended(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        foreach (var name in new[] { "SilenceEnded", "SilenceMoved", "MeasureEnded" })
        {
            Assert.Equal("message.said_by_caseflow", await SaidAsync(host, "coord-un", name));
            Assert.Equal("message.said_by_caseflow", await SaidAsync(host, "prin-un", name));
        }
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_a_mandating_body_decided_is_told_by_those_who_may_record_it(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        foreach (var name in new[] { "Authorised", "Refused" })
        {
            Assert.Equal("message.of_mandating_body", await SaidAsync(host, "analyst-un", name));
            Assert.Null(await SaidAsync(host, "prin-un", name));
            Assert.Null(await SaidAsync(host, "coord-un", name));
        }
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Whoever_sees_the_case_may_say_anything_else(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);

        Assert.Null(await SaidAsync(host, "analyst-un", "NewCriticalSignal"));
    }

    /// <summary>Why the message was refused; null when it waits to be awaited.</summary>
    private static async Task<string?> SaidAsync(CaseHost host, string post, string name)
    {
        var said = await host.SendAsync(post, new PublishMessage(host.CaseId, name, null, FeelContext.Empty, TimeSpan.FromHours(1), null));
        return said.IsRejected ? said.Rejection.Code : null;
    }
}
