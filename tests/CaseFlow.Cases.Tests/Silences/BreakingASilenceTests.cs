using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class BreakingASilenceTests
{
    [Fact]
    public void Keeps_author_post_organisation_and_grounds() =>
        Specs.Silence.Given(Running).As(Eu).At(Start.AddHours(1)).When(Objection).Then(Broken);

    [Fact]
    public void Takes_an_amendment_for_grounds() =>
        Specs.Silence.Given(Running).As(Eu).At(Start.AddHours(1)).When(new SilenceCommand.Break(null, "Say deeply.", Start.AddHours(1)))
            .Then(Broken with { Break = Broken.Break with { Grounds = null, Amendment = "Say deeply." } });

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", "")]
    public void Needs_grounds_or_an_amendment_in_writing(string? grounds, string? amendment) =>
        Specs.Silence.Given(Running).As(Eu).When(new SilenceCommand.Break(grounds, amendment, Start)).ThenRefused(SilenceRejections.NoGrounds);

    [Fact]
    public void Needs_a_post() => Specs.Silence.Given(Running).As(new("person-x", null, "EU")).When(Objection).ThenRefused(SilenceRejections.NoPost);

    [Fact]
    public void Needs_an_organisation() =>
        Specs.Silence.Given(Running).As(new("person-x", "fp-x", null)).When(Objection).ThenRefused(SilenceRejections.NoPost);

    [Fact]
    public void Is_for_those_who_are_asked() =>
        Specs.Silence.Given(Running).As(Contexts.FocalPoint("AU")).When(Objection).ThenRefused(SilenceRejections.NotVoter);

    [Fact]
    public void Names_the_post_for_which_a_substitute_acts()
    {
        var substitute = new Actor("person-dir-eu", "dir-eu", "EU", "fp-eu");
        var said = Broken.Break with { Author = "person-dir-eu", Post = "fp-eu" };

        Specs.Silence.Given(Running).As(substitute).At(Start.AddHours(1)).When(Objection)
            .Then(new SilenceEvent.Broken(said, substitute, Start.AddHours(1)));
    }

    [Fact]
    public void Counts_a_millisecond_before_the_end()
    {
        var last = End.AddMilliseconds(-1);

        Specs.Silence.Given(Running).As(Eu).At(last).When(Objection with { ReceivedAt = last }).Then(new SilenceEvent.Broken(BreakOf(Eu, last), Eu, last));
    }

    [Fact]
    public void Is_late_at_the_end_itself_and_kept_without_effect()
    {
        var late = Specs.Silence.Given(Running).As(Eu).At(End);

        late.When(Objection with { ReceivedAt = End }).Then(new SilenceEvent.LateBreakKept(BreakOf(Eu, End), Eu, End));
        Assert.IsType<Silence.UnderSilence>(late.After(Objection with { ReceivedAt = End }).State);
    }

    [Fact]
    public void Counts_by_when_the_server_received_it_not_by_when_its_turn_came()
    {
        var (received, turn) = (End.AddMilliseconds(-1), End.AddSeconds(5));

        Specs.Silence.Given(Running).As(Eu).At(turn).When(Objection with { ReceivedAt = received })
            .Then(new SilenceEvent.Broken(BreakOf(Eu, received), Eu, turn));
    }

    [Fact]
    public void Is_kept_without_effect_after_the_adoption()
    {
        var late = Specs.Silence.Given([.. Running, Adopted]).As(Eu).At(End.AddDays(1));

        late.When(Objection with { ReceivedAt = End.AddDays(1) })
            .Then(new SilenceEvent.LateBreakKept(BreakOf(Eu, End.AddDays(1)), Eu, End.AddDays(1)));
        Assert.IsType<Silence.Adopted>(late.After(Objection with { ReceivedAt = End.AddDays(1) }).State);
    }

    [Fact]
    public void Counts_before_the_period_opens()
    {
        var period = Period with { OpensAt = Start.AddHours(2), ClosesAt = End.AddHours(2) };

        Specs.Silence.Given(Drafted, Circulated with { Period = period }).As(Eu).At(Start.AddHours(1)).When(Objection).Then(Broken);
    }

    [Fact]
    public void Ends_the_silence_at_once()
    {
        Assert.IsType<Silence.Broken>(Specs.Silence.Given([.. Running, Broken]).State);
        Specs.Silence.Given([.. Running, Broken]).At(Settled).When(new SilenceCommand.Look()).ThenNothing();
    }

    [Fact]
    public void Is_joined_by_that_of_another_organisation() =>
        Specs.Silence.Given([.. Running, Broken]).As(Nato).At(Start.AddHours(2)).When(Objection with { ReceivedAt = Start.AddHours(2) })
            .Then(new SilenceEvent.Broken(BreakOf(Nato, Start.AddHours(2)), Nato, Start.AddHours(2)));

    [Fact]
    public void Is_not_joined_after_the_end() =>
        Specs.Silence.Given([.. Running, Broken]).As(Nato).At(End).When(Objection with { ReceivedAt = End })
            .Then(new SilenceEvent.LateBreakKept(BreakOf(Nato, End), Nato, End));

    [Fact]
    public void Needs_a_text_that_is_out() => Specs.Silence.Given(Drafted).As(Eu).When(Objection).ThenRefused(SilenceRejections.NotCirculated);

    [Fact]
    public void Needs_a_text_that_was_not_taken_back() =>
        Specs.Silence.Given([.. Running, Withdrawn]).As(Eu).When(Objection).ThenRefused(SilenceRejections.Withdrawn);
}
