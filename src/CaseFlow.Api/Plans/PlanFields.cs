using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Plans;
using CaseFlow.Cases.Plans;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Plans;

[FieldsOf<PlanView>]
internal sealed class PlanFields : INode<PlanView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, PlanView plan) => caller.LoadNode<CaseView>(plan.CaseId);

    [Description("Measures that each organisation could lead.")]
    public static IEnumerable<OrganisationProposals> Proposals(PlanView plan) =>
        plan.Proposals.Select(pair => new OrganisationProposals(pair.Key, pair.Value));

    static IDataLoaderResult<PlanView?> INode<PlanView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetPlansById(ids), (PlanView plan) => plan.PlanId, id);
}

[Description("What one organisation could do.")]
public sealed record OrganisationProposals(
    [property: Description("The organisation.")] string Organisation,
    [property: Description("Measures that it could lead.")] IReadOnlyList<MeasureProposal> Measures);
