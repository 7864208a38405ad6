using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Cases;

public sealed class OpeningACaseTests
{
    private static readonly CaseCommand.Open Open = new(
        new CaseId(Guid.Empty), "Libya 2011", "LBY", TimeBase.Live, Marking.Amber, [], "en", ["UN"], StartSource.Signal);

    [Fact]
    public void Starts_in_triage_with_a_reference_that_is_not_counted_up()
    {
        var opened = Assert.IsType<CaseEvent.Opened>(Assert.Single(Specs.Case.When(Open).Decision.Events));

        Assert.Matches("^CF-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$", opened.Reference);
        Assert.Equal(CaseStage.Triage, Assert.IsType<Case.Active>(Case.Evolve(Case.None, opened)).File.Stage);
    }

    [Fact]
    public void Refuses_a_case_without_an_owner() => Specs.Case.When(Open with { Owners = [] }).ThenRefused(CaseRejections.NoOwner);

    [Theory]
    [InlineData("TLP:WHITE")]
    [InlineData("tlp:amber")]
    [InlineData("TLP:ROUGE")]
    public void Refuses_a_marking_that_is_no_label(string marking) =>
        Specs.Case.When(Open with { Marking = marking }).ThenRefused(CaseRejections.UnknownMarking);

    [Fact]
    public void Refuses_to_open_a_case_twice() => Specs.Case.Given(CaseStories.Opened).When(Open).ThenRefused(CaseRejections.AlreadyOpen);

    [Fact]
    public void Knows_nothing_of_a_case_that_was_not_opened() =>
        Specs.Case.When(new CaseCommand.ChooseVariant("rapid")).ThenRefused(CaseRejections.NotFound);
}
