using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Mandates;

namespace CaseFlow.Api.Mandates;

[MutationFields]
internal sealed class MandateMutations
{
    private static readonly Func<MandateReceipt, Id<MandateView>> Changed = receipt => new(receipt.MandateId);

    public static Task<Payload<RecordMandate, MandateView>> RecordMandate(CallerContext caller, Input<RecordMandate> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<EndMandate, MandateView>> EndMandate(CallerContext caller, Input<EndMandate> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
