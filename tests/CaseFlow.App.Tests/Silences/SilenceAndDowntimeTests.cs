using CaseFlow.App.Silences;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Organisations;
using CaseFlow.Cases.Silences;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Silences;

public sealed class SilenceAndDowntimeTests
{
    private static readonly DateTimeOffset Closes = CaseHost.Start.AddHours(24);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "N7")]
    public async Task A_server_that_was_down_over_the_end_gives_the_time_back_and_says_why(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        await ServeUntilAsync(host, Closes.AddHours(-2));

        await host.WaitUntilAsync(Closes.AddHours(3));

        var silence = await SilenceAsync(host);
        Assert.Equal((SilenceState.Extended, Closes.AddHours(5)), (silence.State, silence.ClosesAt));
        var extension = Assert.Single(silence.Extensions);
        Assert.Equal((ExtensionCause.Downtime, TimeSpan.FromHours(5)), (extension.Cause, extension.Lost));
        await ServeUntilAsync(host, Closes.AddHours(6));
        await host.WaitUntilAsync(Closes.AddHours(6));
        Assert.Equal((SilenceState.Adopted, Closes.AddHours(5)), await ResultAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "N7")]
    public async Task A_break_in_the_time_given_back_counts(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        await ServeUntilAsync(host, Closes.AddHours(-2));
        host.Clock.SetUtcNow(Closes.AddHours(3));

        await host.DoAsync("fp-eu", new BreakSilence(host.CaseId, (await SilenceAsync(host)).SilenceId, "We could not say so before"));

        Assert.Equal((SilenceState.Broken, Closes.AddHours(3)), await ResultAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    [Trait("Requirement", "N7")]
    public async Task A_server_that_served_throughout_adopts_at_the_instant(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        await ServeUntilAsync(host, Closes.AddHours(1));

        await host.WaitUntilAsync(Closes.AddHours(1));

        Assert.Equal((SilenceState.Adopted, Closes), await ResultAsync(host));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task All_who_are_asked_are_told_at_once_without_a_word_of_the_text(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);

        await host.DoAsync("fp-eu", new BreakSilence(host.CaseId, (await SilenceAsync(host)).SilenceId, "Secret grounds"));

        var told = await host.WithDbAsync(db => db.Set<OutboxRow>().Where(row => row.Kind == "notification").Select(row => row.Body).ToListAsync(Cancellation));
        Assert.Contains(told, body => body.Contains("silence.circulated", StringComparison.Ordinal) && body.Contains("FP@EU", StringComparison.Ordinal));
        Assert.Contains(told, body => body.Contains("silence.broken", StringComparison.Ordinal) && body.Contains("FP@NATO", StringComparison.Ordinal));
        Assert.DoesNotContain(told, body => body.Contains("Secret", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_focal_point_who_is_away_without_a_deputy_is_reported_before_the_end(DatabaseProvider provider)
    {
        await using var host = await OpenAsync(provider);
        await ServeUntilAsync(host, CaseHost.Start.AddHours(12));
        await host.SendAsync(
            DirectoryInputs.SignedIn("person-fp-nato", "fp-nato"),
            new App.Organisations.NoteAbsence("fp-nato", CaseHost.Start.AddDays(30)));

        await host.WaitUntilAsync(CaseHost.Start.AddHours(12));

        Assert.Equal("NATO", Assert.Single((await SilenceAsync(host)).Absences).Organisation);
    }

    private static async Task<CaseHost> OpenAsync(DatabaseProvider provider)
    {
        var host = await CaseHost.OpenAsync(provider);
        await host.SeedAsync("fp-eu", "fp-nato", "coord-un");
        await host.ServeAsync();
        await host.DoAsync("coord-un", new PutUnderSilence(
            host.CaseId, "Statement", "Secret text", "en", ["EU", "NATO"], SilenceClass.Urgent, "Europe/Brussels"));
        return host;
    }

    private static async Task ServeUntilAsync(CaseHost host, DateTimeOffset until)
    {
        // a sign of life every few seconds would take too long to write down
        await host.WithDbAsync(db => db.Set<App.Storage.Serving.ServingSpanRow>()
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Until, until), Cancellation));
        host.Clock.SetUtcNow(until);
    }

    private static async Task<SilenceView> SilenceAsync(CaseHost host) => Assert.Single(await host.AskAsync(new GetSilences([host.CaseId])));

    private static async Task<(SilenceState State, DateTimeOffset? EndedAt)> ResultAsync(CaseHost host) =>
        await SilenceAsync(host) is var silence ? (silence.State, silence.EndedAt) : default;
}
