using System.Collections.Immutable;
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
        Specs.Plan.Given(Objectives).As(Contexts.FocalPoint("EU")).When(new PlanCommand.ProposeMeasures(Proposals))
            .Then(new PlanEvent.MeasuresProposed("EU", Proposals, Contexts.FocalPoint("EU"), Contexts.Now));

    [Fact]
    public void Is_refused_to_somebody_of_no_organisation() =>
        Specs.Plan.Given(Objectives).As(Actor.System).When(new PlanCommand.ProposeMeasures(Proposals)).ThenRefused(PlanRejections.NoOrganisation);

    [Fact]
    public void Follows_the_objectives() => Specs.Plan.When(new PlanCommand.ProposeMeasures(Proposals)).ThenRefused(PlanRejections.NotFound);

    [Fact]
    public void Objectives_are_not_blank() =>
        Specs.Plan.When(new PlanCommand.SetObjectives(Objectives.Id, [" "], PlanKind.Response)).ThenRefused(PlanRejections.NoObjectives);
}
