using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;

namespace CaseFlow.Api.Cases;

[MutationFields]
internal sealed class CaseMutations
{
    private static readonly Func<CaseReceipt, Id<CaseView>> Changed = receipt => new(receipt.CaseId);

    public static Task<Payload<OpenCase, CaseView>> OpenCase(CallerContext caller, Input<OpenCase> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (OpenedCase receipt) => new Id<CaseView>(receipt.CaseId), cancellation);

    public static Task<Payload<DecideGate, CaseView>> DecideGate(CallerContext caller, Input<DecideGate> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<DecidePhase, CaseView>> DecidePhase(CallerContext caller, Input<DecidePhase> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ChooseVariant, CaseView>> ChooseVariant(CallerContext caller, Input<ChooseVariant> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<EnterStage, CaseView>> EnterStage(CallerContext caller, Input<EnterStage> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<WatchCase, CaseView>> WatchCase(CallerContext caller, Input<WatchCase> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<DeclineCase, CaseView>> DeclineCase(CallerContext caller, Input<DeclineCase> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ClaimAuthority, CaseView>> ClaimAuthority(CallerContext caller, Input<ClaimAuthority> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<AddRecordEntry, CaseView>> AddRecordEntry(CallerContext caller, Input<AddRecordEntry> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
