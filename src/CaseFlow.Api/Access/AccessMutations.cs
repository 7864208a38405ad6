using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Access;
using CaseFlow.App.Assessments;
using CaseFlow.App.Cases;

namespace CaseFlow.Api.Access;

[MutationFields]
internal sealed class AccessMutations
{
    private static readonly Func<CaseAccessReceipt, Id<CaseView>> Changed = receipt => new(receipt.CaseId);

    public static Task<Payload<ChangeCaseAccess, CaseView>> ChangeCaseAccess(
        CallerContext caller, Input<ChangeCaseAccess> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<LetThroughWall, CaseView>> LetThroughWall(
        CallerContext caller, Input<LetThroughWall> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<LetCommunityThrough, AssessmentView>> LetCommunityThrough(
        CallerContext caller, Input<LetCommunityThrough> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (AssessmentReceipt receipt) => new Id<AssessmentView>(receipt.AssessmentId), cancellation);
}
