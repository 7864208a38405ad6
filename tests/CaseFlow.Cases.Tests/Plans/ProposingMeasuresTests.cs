using System.Collections.Immutable;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Kernel;
using static CaseFlow.Cases.Tests.Plans.PlanStories;

namespace CaseFlow.Cases.Tests.Plans;

public sealed class ProposingMeasuresTests
{
    private static readonly ImmutableArray<MeasureProposal> Proposals = [new MeasureProposal("E01", "No listing without evidence.")];

    [Fact]
    public void Keeps_what_each_organisation_could_lead_and_what_it_will_not_do() =>
        Specs.Plan.Given(Objectives).As(Contexts.FocalPoint("EU")).When(new PlanCommand.ProposeMeasures(Proposals, In(null)))
            .Then(new PlanEvent.MeasuresProposed("EU", Proposals, Contexts.FocalPoint("EU"), Contexts.Now));

    [Fact]
    public void Is_refused_to_somebody_of_no_organisation() =>
        Specs.Plan.Given(Objectives).As(Actor.System).When(new PlanCommand.ProposeMeasures(Proposals, In(null)))
            .ThenRefused(PlanRejections.NoOrganisation);

    [Fact]
    public void Is_refused_for_a_measure_that_is_not_for_the_present_phase() =>
        Specs.Plan.Given(Objectives).As(Contexts.FocalPoint("EU")).When(new PlanCommand.ProposeMeasures(Proposals, In(CasePhase.Recovery)))
            .ThenRefused(PlanRejections.MeasureOutOfPhase("E01", CasePhase.Recovery, [CasePhase.EarlyWarning, CasePhase.Response]));

    [Theory]
    [InlineData(CasePhase.EarlyWarning)]
    [InlineData(null)]
    public void Is_free_in_the_phases_of_a_measure_and_before_a_phase_is_decided(CasePhase? phase) =>
        Specs.Plan.Given(Objectives).As(Contexts.FocalPoint("EU")).When(new PlanCommand.ProposeMeasures(Proposals, In(phase)))
            .Then(new PlanEvent.MeasuresProposed("EU", Proposals, Contexts.FocalPoint("EU"), Contexts.Now));

    [Fact]
    public void Follows_the_objectives() => Specs.Plan.When(new PlanCommand.ProposeMeasures(Proposals, In(null))).ThenRefused(PlanRejections.NotFound);

    [Fact]
    public void Objectives_are_not_blank() =>
        Specs.Plan.When(new PlanCommand.SetObjectives(Objectives.Id, [" "], PlanKind.Response)).ThenRefused(PlanRejections.NoObjectives);
}
