using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using static CaseFlow.Cases.Tests.Warnings.WarningStories;

namespace CaseFlow.Cases.Tests.Warnings;

public sealed class ValidatingAWarningTests
{
    private static readonly WarningCommand.Validate Validate = new(Validation);

    [Fact]
    public void Starts_the_clock() => Specs.Warning.Given(Recorded).When(Validate).Then(Validated);

    [Fact]
    public void Is_not_repeated_before_the_decision() =>
        Specs.Warning.Given(Recorded, Validated).When(Validate).ThenRefused(WarningRejections.AlreadyValidated);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Refuses_a_grade_outside_the_scale(int information) =>
        Specs.Warning.Given(Recorded)
            .When(Validate with { Validation = Validation with { Grade = new EvidenceGrade(SourceGrade.A, information) } })
            .ThenRefused(WarningRejections.UnknownInformationGrade);

    [Fact]
    public void Gives_an_acute_threat_72_hours_a_structural_risk_120_days_and_any_other_30_days()
    {
        var acute = Validation with { Imminent = Answer.Yes };
        var structural = Validation with { PhaseProposed = CasePhase.PreEarlyWarning };

        Assert.Equal([TimeSpan.FromHours(72), TimeSpan.FromDays(120), TimeSpan.FromDays(30)], [acute.Term, structural.Term, Validation.Term]);
    }

    [Fact]
    public void Is_possible_again_for_a_watched_warning() =>
        Specs.Warning.Given(Recorded, Validated).After(new WarningCommand.Decide(WarningOutcome.Watch, "Quiet.", Term)).When(Validate).Then(Validated);

    [Fact]
    public void Is_refused_without_grounds() =>
        Specs.Warning.Given(Recorded).When(Validate with { Validation = Validation with { Grounds = "" } }).ThenRefused(WarningRejections.NoGrounds);

    [Fact]
    public void Is_refused_for_a_warning_that_nobody_recorded() => Specs.Warning.When(Validate).ThenRefused(WarningRejections.NotFound);
}
