using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Silences;

namespace CaseFlow.Api.Silences;

[MutationFields]
internal sealed class SilenceMutations
{
    private static readonly Func<SilenceReceipt, Id<SilenceView>> Changed = receipt => new(receipt.SilenceId);

    public static Task<Payload<DraftSilence, SilenceView>> DraftSilence(
        CallerContext caller, Input<DraftSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<CirculateSilence, SilenceView>> CirculateSilence(
        CallerContext caller, Input<CirculateSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<PutUnderSilence, SilenceView>> PutUnderSilence(
        CallerContext caller, Input<PutUnderSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ChangeSilenceText, SilenceView>> ChangeSilenceText(
        CallerContext caller, Input<ChangeSilenceText> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ExtendSilence, SilenceView>> ExtendSilence(
        CallerContext caller, Input<ExtendSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<WithdrawSilence, SilenceView>> WithdrawSilence(
        CallerContext caller, Input<WithdrawSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<AcknowledgeSilence, SilenceView>> AcknowledgeSilence(
        CallerContext caller, Input<AcknowledgeSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<AnswerSilence, SilenceView>> AnswerSilence(
        CallerContext caller, Input<AnswerSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<BreakSilence, SilenceView>> BreakSilence(
        CallerContext caller, Input<BreakSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ReserveOnSilence, SilenceView>> ReserveOnSilence(
        CallerContext caller, Input<ReserveOnSilence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ReportSilenceAbsence, SilenceView>> ReportSilenceAbsence(
        CallerContext caller, Input<ReportSilenceAbsence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<AnswerForAbsence, SilenceView>> AnswerForAbsence(
        CallerContext caller, Input<AnswerForAbsence> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
