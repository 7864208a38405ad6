using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.AdHoc;

namespace CaseFlow.Api.AdHoc;

[MutationFields]
internal sealed class AdHocMutations
{
    public static Task<Payload<ActivateAdHocActivities, AdHocSubProcessView>> ActivateAdHocActivities(
        CallerContext caller, Input<ActivateAdHocActivities> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (AdHocReceipt receipt) => new Id<AdHocSubProcessView>(receipt.AdHocSubProcessId), cancellation);

    public static Task<Payload<CompleteAdHocSubProcess, AdHocSubProcessView>> CompleteAdHocSubProcess(
        CallerContext caller, Input<CompleteAdHocSubProcess> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (AdHocReceipt receipt) => new Id<AdHocSubProcessView>(receipt.AdHocSubProcessId), cancellation);
}
