using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class ExtendingASilenceTests
{
    [Fact]
    public void Gives_more_time_with_grounds()
    {
        var extend = new SilenceCommand.Extend(End.AddHours(5), "A holiday in one capital.");

        Specs.Silence.Given(Running).When(extend).Then(new SilenceEvent.Extended(
            ExtensionCause.Decided, End.AddHours(5), SilenceFile.Nobody, [], "A holiday in one capital.", Contexts.Coordinator, Start));
        Assert.IsType<Silence.Extended>(Specs.Silence.Given(Running).After(extend).State);
        Specs.Silence.Given(Running).After(extend).At(Settled).When(new SilenceCommand.Look()).Then(new SilenceEvent.Looked(Voters, Settled));
    }

    [Fact]
    public void Never_takes_time_away() =>
        Specs.Silence.Given(Running).When(new SilenceCommand.Extend(End, "No.")).ThenRefused(SilenceRejections.NotLater);

    [Fact]
    public void Comes_too_late_at_the_end() =>
        Specs.Silence.Given(Running).At(End).When(new SilenceCommand.Extend(End.AddDays(1), "No.")).ThenRefused(SilenceRejections.TimeIsUp);

    [Fact]
    public void Gives_back_the_time_in_which_no_break_could_be_received() =>
        AtTheEnd(Down(10, 12)).Then(GivenBack(2, Lost(10, 12)));

    [Fact]
    public void Gives_back_several_downtimes() => AtTheEnd(Down(10, 12), Down(20, 23)).Then(GivenBack(5, Lost(10, 12), Lost(20, 23)));

    [Fact]
    public void Gives_back_all_of_a_downtime_in_which_the_end_fell() => AtTheEnd(Down(71, 90)).Then(GivenBack(19, Lost(71, 90)));

    [Fact]
    public void Counts_a_downtime_from_the_opening_on() => AtTheEnd(Down(-5, 3)).Then(GivenBack(3, Lost(0, 3)));

    [Fact]
    public void Gives_nothing_back_for_a_downtime_before_or_after() => AtTheEnd(Down(-5, -1), Down(73, 90)).Then(Adopted);

    [Fact]
    public void Gives_a_downtime_back_once()
    {
        var extended = Specs.Silence.Given(Running).At(Settled).After(Look(Down(10, 12)));

        extended.At(Settled.AddHours(2)).When(Look(Down(10, 12))).Then(new SilenceEvent.Adopted(1, SilenceFile.Nobody, End.AddHours(2), Settled.AddHours(2)));
    }

    [Fact]
    public void Gives_back_the_rest_of_a_downtime_that_went_on()
    {
        var extended = Specs.Silence.Given(Running).At(Start.AddHours(12)).After(Look(Down(10, 12)));

        extended.At(Start.AddHours(13)).When(Look(Down(10, 13))).Then(
            GivenBack(3, Lost(12, 13)) with { At = Start.AddHours(13) });
    }

    [Fact]
    public void Lets_a_break_count_that_comes_in_the_time_given_back()
    {
        var received = End.AddHours(1);

        Specs.Silence.Given(Running).As(Eu).At(received)
            .When(Objection with { ReceivedAt = received, Facts = SilenceFacts.None with { Outages = [Down(71, 72.5)] } })
            .Then(
                GivenBack(1.5, Lost(71, 72.5)) with { At = received },
                new SilenceEvent.Broken(BreakOf(Eu, received), Eu, received));
    }

    private static SilenceCommand.Look Look(params Outage[] outages) => new() { Facts = SilenceFacts.None with { Outages = [.. outages] } };

    private static Answered<SilenceEvent> AtTheEnd(params Outage[] outages) => Specs.Silence.Given(Running).At(Settled).When(Look(outages));

    private static Outage Down(double from, double until) => new(Start.AddHours(from), Start.AddHours(until));

    private static Outage Lost(double from, double until) => Down(from, until);

    private static SilenceEvent.Extended GivenBack(double hours, params Outage[] outages) =>
        new(ExtensionCause.Downtime, End.AddHours(hours), SilenceFile.Nobody, [.. outages], null, Actor.System, Settled);
}
