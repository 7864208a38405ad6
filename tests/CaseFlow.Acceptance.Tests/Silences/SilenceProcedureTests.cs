using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Acceptance.Tests.Silences;

[Trait("Requirement", "N7")]
public sealed class SilenceProcedureTests(CaseFlowHosts hosts)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly object Objection = new { grounds = "Our capital does not agree" };

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Silence_until_the_instant_adopts_the_text(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider);
        var closesAt = await silence.ClosesAtAsync();
        Assert.Equal(CaseStory.Start.AddHours(72), closesAt);

        await silence.PassToAsync(closesAt, -Second);
        Assert.Equal("UNDER_SILENCE", await silence.StateAsync());

        await silence.PassToAsync(closesAt, Hour);
        var item = await silence.ItemAsync();
        Assert.Equal("ADOPTED", (string)item["state"]!);
        Assert.Equal(closesAt, (DateTimeOffset)item["endedAt"]!);
        Assert.Equal("Text adopted by silence, version 1", (await silence.SaidAsync())[^1]);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_break_one_second_before_the_instant_counts(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider);
        await silence.PassToAsync(await silence.ClosesAtAsync(), -Second);

        await silence.DoAsync("fp-eu", "breakSilence", Objection);
        await silence.Case.PassAsync(TimeSpan.FromDays(30));

        var item = await silence.ItemAsync();
        Assert.Equal("BROKEN", (string)item["state"]!);
        var voice = Assert.Single(item["voices"]!.AsArray())!;
        Assert.Equal(("BREAK", true, "person-fp-eu", "fp-eu", "EU", "Our capital does not agree"), (
            (string)voice["kind"]!, (bool)voice["hasEffect"]!, (string)voice["author"]!, (string)voice["post"]!, (string)voice["organisation"]!,
            (string)voice["text"]!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_break_one_second_after_the_instant_is_kept_and_shown_without_effect(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider);
        await silence.PassToAsync(await silence.ClosesAtAsync(), Second);

        await silence.DoAsync("fp-eu", "breakSilence", Objection);
        await silence.Case.PassAsync(Hour);
        await silence.DoAsync("fp-nato", "breakSilence", Objection);

        var item = await silence.ItemAsync();
        Assert.Equal("ADOPTED", (string)item["state"]!);
        Assert.Equal(["LATE_BREAK", "LATE_BREAK"], item["voices"]!.AsArray().Select(voice => (string)voice!["kind"]!));
        Assert.All(item["voices"]!.AsArray(), voice => Assert.False((bool)voice!["hasEffect"]!));
        Assert.Contains("EU objects too late, without effect: Our capital does not agree", await silence.SaidAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_change_of_the_text_restarts_the_whole_period_with_a_new_version(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider);
        var first = await silence.ClosesAtAsync();
        await silence.DoAsync("fp-eu", "acknowledgeSilence");
        await silence.PassToAsync(first, -Hour);

        await silence.DoAsync("coord-un", "changeSilenceText", new { text = "The organisations are concerned.", grounds = "One word less" });
        await silence.PassToAsync(first, Hour);
        var item = await silence.ItemAsync();
        Assert.Equal(("UNDER_SILENCE", 2, first.AddHours(71)), ((string)item["state"]!, (int)item["version"]!, (DateTimeOffset)item["closesAt"]!));
        Assert.Empty(item["receipts"]!.AsArray());

        await silence.PassToAsync(first.AddHours(71), Hour);
        Assert.Equal("Text adopted by silence, version 2", (await silence.SaidAsync())[^1]);
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task The_absent_are_reported_at_once_and_their_silence_does_not_adopt_until_somebody_answers_for_it(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider, "URGENT", "EU", "LAS");
        Assert.Contains("LAS cannot be reached: its silence would say nothing", await silence.SaidAsync());

        await silence.PassToAsync(await silence.ClosesAtAsync(), Hour);
        var item = await silence.ItemAsync();
        Assert.Equal("EXTENDED", (string)item["state"]!);
        Assert.Equal("ABSENCE", (string)item["extensions"]!.AsArray().Single()!["cause"]!);

        Assert.Equal("caller.role_needed", await silence.RefusedAsync("fp-eu", "answerForAbsence", new { organisation = "LAS", grounds = "Let us go on" }));
        await silence.DoAsync("coord-un", "answerForAbsence", new { organisation = "LAS", grounds = "Its delegation was told by telephone" });
        await silence.PassToAsync(await silence.ClosesAtAsync(), Hour);
        item = await silence.ItemAsync();
        Assert.Equal("ADOPTED", (string)item["state"]!);
        Assert.Equal(["LAS"], item["adoptedWithout"]!.AsArray().Select(one => (string)one!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_flash_does_not_adopt_until_all_have_acknowledged_receipt(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider, "FLASH");
        Assert.Equal(CaseStory.Start.AddHours(4), await silence.ClosesAtAsync());
        await silence.DoAsync("fp-eu", "acknowledgeSilence");
        await silence.DoAsync("fp-un", "acknowledgeSilence");

        await silence.PassToAsync(await silence.ClosesAtAsync(), TimeSpan.FromMinutes(5));
        var extension = (await silence.ItemAsync())["extensions"]!.AsArray().Single()!;
        Assert.Equal(("RECEIPTS_MISSING", "NATO"), ((string)extension["cause"]!, (string)extension["awaited"]![0]!));

        await silence.DoAsync("fp-nato", "acknowledgeSilence");
        await silence.PassToAsync(await silence.ClosesAtAsync(), TimeSpan.FromMinutes(5));
        Assert.Equal("ADOPTED", await silence.StateAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_reservation_and_a_statement_stay_attached_and_break_nothing(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider);
        await silence.DoAsync("fp-eu", "reserveOnSilence", new { kind = "RESERVATION", text = "Without prejudice" });
        await silence.DoAsync("fp-nato", "answerSilence", new { answer = "STATEMENT", text = "Concern means concern" });

        await silence.PassToAsync(await silence.ClosesAtAsync(), Hour);
        var item = await silence.ItemAsync();
        Assert.Equal("ADOPTED", (string)item["state"]!);
        Assert.Equal(["RESERVATION", "INTERPRETATIVE_STATEMENT"], item["voices"]!.AsArray().Select(voice => (string)voice!["kind"]!));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Only_those_break_who_are_asked_and_say_why(DatabaseProvider provider)
    {
        var silence = await PutAsync(provider, "STANDARD", "EU", "NATO");
        var elsewhere = await PutAsync(provider);

        Assert.Equal("silence.not_found", await silence.Case.RefusedAsync("fp-eu", "breakSilence", new { silenceId = elsewhere.Id, grounds = "No" }));
        Assert.Equal("silence.not_voter", await silence.RefusedAsync("fp-un", "breakSilence", Objection));
        Assert.Equal("silence.no_grounds", await silence.RefusedAsync("fp-eu", "breakSilence", new { grounds = " " }));
        Assert.Equal("caller.role_needed", await silence.RefusedAsync("desk-eu", "breakSilence", Objection));
        Assert.Equal("UNDER_SILENCE", await silence.StateAsync());
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Nobody_is_asked_who_may_not_read_the_text(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));
        var input = new
        {
            subject = "Joint statement",
            text = "Text",
            language = "en",
            voters = new[] { "EU", "ECOWAS" },
            period = "URGENT",
            zone = "Europe/Vienna",
        };

        Assert.Equal("silence.cannot_read", await story.RefusedAsync("coord-un", "putUnderSilence", input));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_draft_is_changed_circulated_later_extended_and_withdrawn(DatabaseProvider provider)
    {
        var story = await CaseStory.OpenAsync(await hosts.OnAsync(provider));
        await story.DoAsync("coord-un", "draftSilence", new { subject = "Statement", text = "First", language = "en" });
        var silenceId = (string)(await story.ReadAsync("silences { id }"))["silences"]![0]!["id"]!;
        await story.DoAsync("coord-un", "changeSilenceText", new { silenceId, text = "Second", grounds = "Clearer" });
        var (opensAt, closesAt) = (story.Now.AddHours(2), story.Now.AddHours(26));
        var circulate = new { silenceId, voters = new[] { "EU", "NATO" }, period = "URGENT", zone = "America/New_York", opensAt };
        Assert.Equal("silence.too_short", await story.RefusedAsync("coord-un", "circulateSilence", new
        {
            silenceId,
            circulate.voters,
            circulate.period,
            circulate.zone,
            opensAt,
            closesAt = closesAt.AddSeconds(-1),
        }));
        await story.DoAsync("coord-un", "circulateSilence", circulate);
        Assert.Equal("CIRCULATED", await StateAsync(story));
        await story.PassAsync(TimeSpan.FromHours(2));
        Assert.Equal("UNDER_SILENCE", await StateAsync(story));
        await story.DoAsync("coord-un", "extendSilence", new { silenceId, closesAt = closesAt.AddHours(5), grounds = "A holiday" });
        Assert.Equal("EXTENDED", await StateAsync(story));
        await story.DoAsync("fp-nato", "reportSilenceAbsence", new { silenceId, organisation = "EU", grounds = "Nobody answers" });
        await story.DoAsync("coord-un", "withdrawSilence", new { silenceId, grounds = "Overtaken by events" });
        Assert.Equal("WITHDRAWN", await StateAsync(story));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_restart_changes_no_deadline_and_the_text_is_adopted_exactly_once(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        var silence = await SilenceStory.PutAsync(host);
        await silence.PassToAsync(await silence.ClosesAtAsync(), -Second);

        await host.RestartAsync();

        Assert.Equal(CaseStory.Start.AddHours(72), await silence.ClosesAtAsync());
        await silence.PassToAsync(await silence.ClosesAtAsync(), Hour);
        await host.RestartAsync();
        await silence.Case.PassAsync(TimeSpan.FromDays(30));
        Assert.Single(await silence.SaidAsync(), said => said == "Text adopted by silence, version 1");
    }

    private static async Task<string> StateAsync(CaseStory story) => (string)(await story.ReadAsync("silences { state }"))["silences"]![0]!["state"]!;

    private async Task<SilenceStory> PutAsync(DatabaseProvider provider, string period = "STANDARD", params string[] voters) =>
        await SilenceStory.PutAsync(await hosts.OnAsync(provider), period, voters);
}
