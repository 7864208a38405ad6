using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Mandates.MandateStories;

namespace CaseFlow.Cases.Tests.Mandates;

public sealed class EndingAMandateTests
{
    private static readonly MandateCommand.End EndLater = new(End, "S/RES/2016 (2011)");

    [Fact]
    public void Is_fixed_ahead() =>
        Specs.Mandate.Given(Recorded).At(End.AddDays(-4)).When(EndLater)
            .Then(new MandateEvent.EndFixed(End, "S/RES/2016 (2011)", Contexts.Coordinator, End.AddDays(-4)));

    [Fact]
    public void Comes_when_its_time_has_come() => Specs.Mandate.Given(ToEnd[..2]).At(End).When(new MandateCommand.FireEnd()).Then(ToEnd[2]);

    [Fact]
    public void Does_not_come_before() => Specs.Mandate.Given(ToEnd[..2]).At(End.AddSeconds(-1)).When(new MandateCommand.FireEnd()).ThenNothing();

    [Fact]
    public void Comes_once() => Specs.Mandate.Given(ToEnd).At(End).When(new MandateCommand.FireEnd()).ThenNothing();

    [Fact]
    public void Comes_at_once_when_it_lies_in_the_past() =>
        Specs.Mandate.Given(Recorded).At(End.AddDays(1)).When(EndLater).Then(
            new MandateEvent.EndFixed(End, "S/RES/2016 (2011)", Contexts.Coordinator, End.AddDays(1)),
            new MandateEvent.Ended(End, "S/RES/2016 (2011)", End.AddDays(1)));

    [Fact]
    public void Comes_by_the_text_of_the_mandate_itself() =>
        Specs.Mandate.Given(Recorded with { Text = Text with { ExpiresAt = End } }).At(End).When(new MandateCommand.FireEnd())
            .Then(new MandateEvent.Ended(End, null, End));

    [Fact]
    public void Is_refused_after_the_end() => Specs.Mandate.Given(ToEnd).When(EndLater).ThenRefused(MandateRejections.Ended);

    [Fact]
    public void Is_refused_before_the_adoption() =>
        Specs.Mandate.Given(Recorded).When(EndLater with { EndsAt = Adopted.AddDays(-1) }).ThenRefused(MandateRejections.EndsBeforeAdoption);
}
