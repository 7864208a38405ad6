using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Evaluations;

namespace CaseFlow.Api.Evaluations;

[MutationFields]
internal sealed class EvaluationMutations
{
    private static readonly Func<EvaluationReceipt, Id<EvaluationView>> Changed = receipt => new(receipt.EvaluationId);

    public static Task<Payload<AppointEvaluator, EvaluationView>> AppointEvaluator(
        CallerContext caller, Input<AppointEvaluator> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<AnswerConsultation, EvaluationView>> AnswerConsultation(
        CallerContext caller, Input<AnswerConsultation> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<RecordFindings, EvaluationView>> RecordFindings(
        CallerContext caller, Input<RecordFindings> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);

    public static Task<Payload<IdentifyLessons, EvaluationView>> IdentifyLessons(
        CallerContext caller, Input<IdentifyLessons> input, CancellationToken cancellation) =>
        caller.SendAsync(input, Changed, cancellation);
}
