using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Reviews;

namespace CaseFlow.Api.Reviews;

[MutationFields]
internal sealed class ReviewCycleMutations
{
    private static readonly Func<ReviewCycleReceipt, Id<ReviewCycleView>> Changed = receipt => new(receipt.ReviewCycleId);

    public static Task<Payload<SetReviewCycle, ReviewCycleView>> SetReviewCycle(
        CallerContext caller, Input<SetReviewCycle> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<MoveReviewCycle, ReviewCycleView>> MoveReviewCycle(
        CallerContext caller, Input<MoveReviewCycle> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<EndReviewCycle, ReviewCycleView>> EndReviewCycle(
        CallerContext caller, Input<EndReviewCycle> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
