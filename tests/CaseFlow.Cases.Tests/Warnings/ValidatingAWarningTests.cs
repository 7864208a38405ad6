using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;
using static CaseFlow.Cases.Tests.Warnings.WarningStories;

namespace CaseFlow.Cases.Tests.Warnings;

public sealed class ValidatingAWarningTests
{
    private static readonly WarningCommand.Validate Validate = new(Validation, TimeSpan.FromHours(72));

    [Fact]
    public void Starts_the_clock() => Specs.Warning.Given(Recorded).When(Validate).Then(Validated);

    [Fact]
    public void Is_done_once() => Specs.Warning.Given(Recorded, Validated).When(Validate).ThenRefused(WarningRejections.AlreadyValidated);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Refuses_a_grade_outside_the_scale(int information) =>
        Specs.Warning.Given(Recorded)
            .When(Validate with { Validation = Validation with { Grade = new EvidenceGrade(SourceGrade.A, information) } })
            .ThenRefused(WarningRejections.UnknownInformationGrade);

    [Fact]
    public void Refuses_a_term_that_is_over_at_once() =>
        Specs.Warning.Given(Recorded).When(Validate with { Term = TimeSpan.Zero }).ThenRefused(WarningRejections.NoTerm);

    [Fact]
    public void Is_refused_without_grounds() =>
        Specs.Warning.Given(Recorded).When(Validate with { Validation = Validation with { Grounds = "" } }).ThenRefused(WarningRejections.NoGrounds);

    [Fact]
    public void Is_refused_for_a_warning_that_nobody_recorded() => Specs.Warning.When(Validate).ThenRefused(WarningRejections.NotFound);
}
