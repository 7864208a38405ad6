using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Signals;

namespace CaseFlow.Api.Signals;

[MutationFields]
internal sealed class SignalMutations
{
    private static readonly Func<SignalReceipt, Id<SignalView>> Changed = receipt => new(receipt.SignalId);

    public static Task<Payload<ReportSignal, SignalView>> ReportSignal(CallerContext caller, Input<ReportSignal> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<GradeSignal, SignalView>> GradeSignal(CallerContext caller, Input<GradeSignal> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<TriageSignal, SignalView>> TriageSignal(CallerContext caller, Input<TriageSignal> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
