using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Plans;

namespace CaseFlow.Api.Plans;

[MutationFields]
internal sealed class PlanMutations
{
    private static readonly Func<PlanReceipt, Id<PlanView>> Changed = receipt => new(receipt.PlanId);

    public static Task<Payload<SetPlanObjectives, PlanView>> SetPlanObjectives(
        CallerContext caller, Input<SetPlanObjectives> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ProposeMeasures, PlanView>> ProposeMeasures(
        CallerContext caller, Input<ProposeMeasures> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<StatePoliticalConsequences, PlanView>> StatePoliticalConsequences(
        CallerContext caller, Input<StatePoliticalConsequences> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<SubmitOptionSheet, PlanView>> SubmitOptionSheet(
        CallerContext caller, Input<SubmitOptionSheet> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<SubmitDayAfterPlan, PlanView>> SubmitDayAfterPlan(
        CallerContext caller, Input<SubmitDayAfterPlan> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
