namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>What the public record of Kenya 2007-08 led to: a lead from the region, and no coercion.</summary>
public sealed class ReplayingKenyaTests(KenyaReplay replay) : HistoricCaseTests(replay, entries: 14), IClassFixture<KenyaReplay>
{
    private readonly KenyaReplay _replay = replay;

    [Fact]
    public async Task Comes_to_an_agreement_60_days_after_the_declaration_of_the_result()
    {
        Prints("Declaration of the result to agreement: 60 days");
        Assert.Equal(60, (await DayOfAsync("OUTCOME")).DayNumber - (await DayOfAsync("TRIGGER")).DayNumber);
    }

    [Fact]
    public async Task Is_led_by_the_African_Union_and_coerces_nobody()
    {
        var terms = Assert.Single(await _replay.ReadAllAsync("measures", "terms { catalogue lead legalBasis } state")).GetProperty("terms");

        Assert.Equal(("D03", "AU", "CH8-52"), (Text(terms, "catalogue"), Text(terms, "lead"), Text(terms, "legalBasis")));
        Prints("Measures led by the African Union: 1 measures");
        Prints("Measures under Chapter VII: 0 measures");
    }

    [Fact]
    public async Task Lets_the_region_report_through_its_own_post()
    {
        var measure = Assert.Single(await _replay.ReadAllAsync("measures", "reports { reportedByPostId content { status } }"));

        Assert.Contains(
            measure.GetProperty("reports").EnumerateArray(),
            report => Text(report.GetProperty("content"), "status") == "Agreement signed" && Text(report, "reportedByPostId") == "reg-au");
    }

    [Fact]
    public async Task Follows_up_the_vote_of_March_2013()
    {
        var evaluation = Assert.Single(await _replay.ReadAllAsync("evaluations", "lessons { recommendation ownerPost dueOn }"));

        var lesson = Assert.Single(
            evaluation.GetProperty("lessons").EnumerateArray(),
            one => Text(one, "recommendation")!.Contains("March 2013", StringComparison.Ordinal));
        Assert.Equal(("coord-un", new DateOnly(2013, 3, 4)), (Text(lesson, "ownerPost"), Day(lesson, "dueOn")));
    }

    [Fact]
    public async Task Takes_up_the_warning_of_the_Special_Adviser_while_the_Panel_works()
    {
        var warnings = await _replay.ReadAllAsync("warnings", "warnedBy outcome recordedAt");

        var adviser = Assert.Single(warnings, warning => Text(warning, "warnedBy")!.Contains("Special Adviser", StringComparison.Ordinal));
        Assert.Equal(("ACT", new DateOnly(2008, 1, 28)), (Text(adviser, "outcome"), Day(adviser, "recordedAt")));
    }
}

public sealed class KenyaReplay() : ReplayedCase("kenya-2007-08");
