using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using static CaseFlow.Cases.Tests.Warnings.WarningStories;

namespace CaseFlow.Cases.Tests.Warnings;

public sealed class WarningClockTests
{
    private static readonly WarningCommand.Decide Act = new(WarningOutcome.Act, "It cannot wait.", null);

    [Fact]
    public void Escalates_an_undecided_warning_at_the_term() =>
        Specs.Warning.Given(Recorded, Validated).At(Term).When(new WarningCommand.FireTerm()).Then(Escalated);

    [Fact]
    public void Escalates_once() => Specs.Warning.Given(Recorded, Validated, Escalated).When(new WarningCommand.FireTerm()).ThenNothing();

    [Fact]
    public void Leaves_a_decided_warning_alone() =>
        Specs.Warning.Given(Recorded, Validated).After(Act).When(new WarningCommand.FireTerm()).ThenNothing();

    [Fact]
    public void Ends_with_the_first_measure_and_no_other()
    {
        var acted = Specs.Warning.Given(Recorded, Validated).After(Act);

        acted.When(new WarningCommand.NoteMeasure("E01")).Then(new WarningEvent.FirstMeasureNoted("E01", Contexts.Now));
        acted.After(new WarningCommand.NoteMeasure("E01")).When(new WarningCommand.NoteMeasure("M06")).ThenNothing();
    }
}
