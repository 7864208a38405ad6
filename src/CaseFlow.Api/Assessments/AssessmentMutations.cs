using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Assessments;

namespace CaseFlow.Api.Assessments;

[MutationFields]
internal sealed class AssessmentMutations
{
    private static readonly Func<AssessmentReceipt, Id<AssessmentView>> Changed = receipt => new(receipt.AssessmentId);

    public static Task<Payload<ScopeAssessment, AssessmentView>> ScopeAssessment(
        CallerContext caller, Input<ScopeAssessment> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<SubmitContribution, AssessmentView>> SubmitContribution(
        CallerContext caller, Input<SubmitContribution> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<AgreeRating, AssessmentView>> AgreeRating(CallerContext caller, Input<AgreeRating> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
