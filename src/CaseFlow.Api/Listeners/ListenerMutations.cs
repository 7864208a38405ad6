using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Listeners;

namespace CaseFlow.Api.Listeners;

[MutationFields]
internal sealed class ListenerMutations
{
    public static Task<Payload<CompleteListenerJob, CaseView>> CompleteListenerJob(
        CallerContext caller, Input<CompleteListenerJob> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (ListenerReceipt receipt) => new Id<CaseView>(receipt.CaseId), cancellation);

    public static Task<Payload<FailListenerJob, CaseView>> FailListenerJob(
        CallerContext caller, Input<FailListenerJob> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (ListenerReceipt receipt) => new Id<CaseView>(receipt.CaseId), cancellation);
}
