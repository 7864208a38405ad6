using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class CirculatingATextTests
{
    private static readonly SilenceCommand.Draft Draft = new(Drafted.Id, Drafted.Subject, Text.Text, Text.Language);

    private static readonly SilenceCommand.Circulate Circulate = new(Voters, Terms);

    [Fact]
    public void Begins_with_a_draft_that_nobody_is_asked_about() => Specs.Silence.When(Draft).Then(Drafted);

    [Fact]
    public void Is_drafted_once() => Specs.Silence.Given(Drafted).When(Draft).ThenRefused(SilenceRejections.AlreadyDrafted);

    [Fact]
    public void Changes_a_draft_without_any_period() =>
        Specs.Silence.Given(Drafted).When(new SilenceCommand.ChangeText(Second.Text, "Shorter."))
            .Then(new SilenceEvent.Redrafted(Second, Contexts.Coordinator, Start));

    [Fact]
    public void Fixes_voters_and_end_and_begins_at_once() => Specs.Silence.Given(Drafted).When(Circulate).Then(Circulated);

    [Fact]
    public void Names_the_end_as_an_instant_in_a_zone()
    {
        var end = new DateTimeOffset(2011, 2, 28, 17, 0, 0, TimeSpan.FromHours(1)).ToUniversalTime();

        Specs.Silence.Given(Drafted).When(Circulate with { Terms = Terms with { ClosesAt = end } })
            .Then(Circulated with { Period = Period with { ClosesAt = end } });
    }

    [Theory]
    [InlineData("Brussels")]
    [InlineData("W. Europe Standard Time")]
    public void Needs_a_zone_that_has_an_IANA_name(string zone) =>
        Specs.Silence.Given(Drafted).When(Circulate with { Terms = Terms with { Zone = zone } }).ThenRefused(SilenceRejections.ZoneUnknown);

    [Fact]
    public void Needs_somebody_who_is_asked() =>
        Specs.Silence.Given(Drafted).When(Circulate with { Voters = SilenceFile.Nobody }).ThenRefused(SilenceRejections.NoVoter);

    [Fact]
    public void Happens_once_so_that_voters_stay_as_they_are() =>
        Specs.Silence.Given(Running).When(Circulate with { Voters = SilenceFile.Nobody.Add("AU") }).ThenRefused(SilenceRejections.AlreadyCirculated);

    [Fact]
    public void Is_circulated_but_not_yet_under_silence_until_the_period_opens()
    {
        var opens = Start.AddHours(2);
        var later = Specs.Silence.Given(Drafted).After(Circulate with { Terms = Terms with { OpensAt = opens } });

        Assert.IsType<Silence.Circulated>(later.State);
        later.At(opens.AddSeconds(-1)).When(new SilenceCommand.Look()).ThenNothing();
        later.At(opens).When(new SilenceCommand.Look()).Then(new SilenceEvent.Opened(opens));
        Assert.IsType<Silence.UnderSilence>(later.At(opens).After(new SilenceCommand.Look()).State);
    }

    [Fact]
    public void Does_not_open_in_the_past() =>
        Specs.Silence.Given(Drafted).When(Circulate with { Terms = Terms with { OpensAt = Start.AddSeconds(-1) } })
            .ThenRefused(SilenceRejections.OpensInThePast);

    [Fact]
    public void Reports_at_once_who_has_no_focal_point_that_could_be_reached() =>
        Specs.Silence.Given(Drafted).When(Circulate with { Facts = NatoUnreachable })
            .Then(Circulated, new SilenceEvent.AbsenceReported("NATO", AbsenceSource.Directory, null, Actor.System, Start));

    [Fact]
    public void Reports_nobody_who_is_not_asked() =>
        Specs.Silence.Given(Drafted).When(Circulate with { Facts = SilenceFacts.None with { Unreachable = SilenceFile.Nobody.Add("AU") } })
            .Then(Circulated);
}
