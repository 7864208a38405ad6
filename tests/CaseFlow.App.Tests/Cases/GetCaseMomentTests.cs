using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Timers;
using CaseFlow.App.Warnings;
using CaseFlow.Cases.Cases;
using CaseFlow.Testing;

namespace CaseFlow.App.Tests.Cases;

public sealed class GetCaseMomentTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_live_case_is_shown_as_it_was_recorded_also_after_a_rebuild(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        await RecordAsync(host, "early");
        host.Clock.Advance(2 * Hour);
        await RecordAsync(host, "late");

        var moment = await host.AskAsync(new GetCaseMoment(host.CaseId, CaseHost.Start + Hour));
        var known = await WarningsAsync(host, moment);
        await host.RebuildAsync();

        Assert.Equal(new CaseMoment(host.CaseId, CaseHost.Start + Hour, 2, CaseHost.Start, IsSettled: true) { UpTo = moment.UpTo }, moment);
        Assert.Equal(["early"], known);
        Assert.Equal(known, await WarningsAsync(host, moment));
        Assert.Equal(2, (await host.AskAsync(new GetWarnings([host.CaseId]))).Length);
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task What_began_earlier_and_came_to_the_journal_later_was_not_known_either(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        host.Clock.Advance(2 * Hour);
        await RecordAsync(host, "first in the journal");
        host.Clock.AdjustTime(CaseHost.Start + (0.5 * Hour));
        await RecordAsync(host, "began before it");
        host.Clock.AdjustTime(CaseHost.Start + (3 * Hour));

        var before = await host.AskAsync(new GetCaseMoment(host.CaseId, CaseHost.Start + Hour));
        var after = await host.AskAsync(new GetCaseMoment(host.CaseId, CaseHost.Start + (2 * Hour)));

        Assert.Empty(await WarningsAsync(host, before));
        Assert.Equal(["began before it", "first in the journal"], await WarningsAsync(host, after));
    }

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Of_an_exercise_the_clock_of_the_case_counts(DatabaseProvider provider)
    {
        await using var host = await CaseHost.OpenAsync(provider);
        var start = CaseHost.Start.AddYears(-3);
        var exercise = await host.DoAsync("coord-un", CaseInputs.NewCase with { ExerciseStartsAt = start });
        await host.DoAsync("coord-un", new AdvanceClock(exercise.CaseId, start.AddDays(10)));
        await host.DoAsync("coord-un", new ChooseVariant(exercise.CaseId, "rapid"));

        var before = await host.AskAsync(new GetCaseMoment(exercise.CaseId, start.AddDays(9)));
        var since = await host.AskAsync(new GetCaseMoment(exercise.CaseId, CaseHost.Start));

        Assert.Equal((1, start, true), (before.EventCount, before.LastEventAt, before.IsSettled));
        Assert.Equal((3, start.AddDays(10), false), (since.EventCount, since.At, since.IsSettled));
        Assert.Null((await host.AskAsync(new GetCases([exercise.CaseId]), before)).Single().Variant);
        Assert.Equal("rapid", (await host.AskAsync(new GetCases([exercise.CaseId]), since)).Single().Variant);
    }

    [Fact]
    public async Task Before_a_case_was_opened_nothing_was_known_and_what_has_not_come_yet_is_the_present()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);

        var before = await host.AskAsync(new GetCaseMoment(host.CaseId, CaseHost.Start.AddDays(-1)));
        var future = await host.AskAsync(new GetCaseMoment(host.CaseId, CaseHost.Start.AddDays(1)));

        Assert.Equal((0, null), (before.EventCount, before.LastEventAt));
        Assert.Empty(await host.AskAsync(new GetCases([host.CaseId]), before));
        Assert.Equal((CaseHost.Start, false), (future.At, future.IsSettled));
        Assert.Single(await host.AskAsync(new GetCases([host.CaseId]), future));
        var clock = Assert.Single(await host.AskAsync(new GetCaseClocks([host.CaseId]), future));
        Assert.Equal(future.At, clock.Now);
    }

    [Fact]
    public async Task A_case_that_one_may_not_see_today_has_no_past()
    {
        await using var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite);
        var moment = await host.AskAsync(new GetCaseMoment(host.CaseId, CaseHost.Start));

        var unknown = await host.AskAsync(Insider, new GetCaseMoment(CaseHost.UnknownId, CaseHost.Start), null);
        var hidden = await host.AskAsync(Outsider, new GetCaseMoment(host.CaseId, CaseHost.Start), null);
        var kept = await host.AskAsync(Outsider, new GetCases([host.CaseId]), moment);

        Assert.All([unknown.Rejection, hidden.Rejection, kept.Rejection], rejection => Assert.Equal(CaseRejections.NotFound, rejection));
    }

    private static Caller Insider { get; } = Caller.Of(new Actor("person-coord-un", "coord-un", "UN"), ["COORD@UN"], Door.Http);

    private static Caller Outsider { get; } = Caller.Of(new Actor("person-nobody", null, null), [], Door.Http);

    private static Task<WarningReceipt> RecordAsync(CaseHost host, string text) =>
        host.DoAsync("analyst-un", new RecordWarning(host.CaseId, "UN Special Advisers", text, "UN press release"));

    private static async Task<IEnumerable<string>> WarningsAsync(CaseHost host, CaseMoment moment) =>
        (await host.AskAsync(new GetWarnings([host.CaseId]), moment)).Select(warning => warning.Text);
}
