using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Warnings;

namespace CaseFlow.Api.Warnings;

[MutationFields]
internal sealed class WarningMutations
{
    private static readonly Func<WarningReceipt, Id<WarningView>> Changed = receipt => new(receipt.WarningId);

    public static Task<Payload<RecordWarning, WarningView>> RecordWarning(CallerContext caller, Input<RecordWarning> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<TriageWarning, WarningView>> TriageWarning(CallerContext caller, Input<TriageWarning> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<DecideWarning, WarningView>> DecideWarning(CallerContext caller, Input<DecideWarning> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
