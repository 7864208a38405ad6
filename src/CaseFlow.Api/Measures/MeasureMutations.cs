using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Measures;

namespace CaseFlow.Api.Measures;

[MutationFields]
internal sealed class MeasureMutations
{
    private static readonly Func<MeasureReceipt, Id<MeasureView>> Changed = receipt => new(receipt.MeasureId);

    public static Task<Payload<ActivateMeasure, MeasureView>> ActivateMeasure(
        CallerContext caller, Input<ActivateMeasure> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<SubmitImplementationReport, MeasureView>> SubmitImplementationReport(
        CallerContext caller, Input<SubmitImplementationReport> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<ResumeMeasure, MeasureView>> ResumeMeasure(CallerContext caller, Input<ResumeMeasure> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<HandOverMeasure, MeasureView>> HandOverMeasure(
        CallerContext caller, Input<HandOverMeasure> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<GiveUpMeasure, MeasureView>> GiveUpMeasure(CallerContext caller, Input<GiveUpMeasure> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
