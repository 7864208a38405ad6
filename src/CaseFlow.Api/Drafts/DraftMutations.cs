using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.Api.Tasks;
using CaseFlow.App.Drafts;
using CaseFlow.App.Tasks;

namespace CaseFlow.Api.Drafts;

[MutationFields]
internal sealed class DraftMutations
{
    public static Task<Payload<SaveDraft, TaskNode>> SaveDraft(CallerContext caller, Input<SaveDraft> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (DraftReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<DiscardDraft, TaskNode>> DiscardDraft(CallerContext caller, Input<DiscardDraft> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);
}
