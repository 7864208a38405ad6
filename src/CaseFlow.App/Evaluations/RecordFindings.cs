using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Evaluations;

/// <summary>Records what the evaluator found, in place of what was recorded before.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="KnownAtTheTime">What was known when it was decided.</param>
/// <param name="Effect">What the measures brought about.</param>
/// <param name="Harm">What harm they did.</param>
/// <param name="MandateKept">Whether they stayed within their mandate.</param>
/// <param name="ConsequencesForeseen">Whether the political consequences had been foreseen.</param>
/// <param name="EvaluationId">The evaluation; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record RecordFindings(
    Guid CaseId,
    string KnownAtTheTime,
    string Effect,
    string Harm,
    Answer MandateKept,
    Answer ConsequencesForeseen,
    Guid? EvaluationId = null,
    Guid? TaskId = null,
    int? ExpectedVersion = null)
    : ICommand<Outcome<EvaluationReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<RecordFindings>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.KnownAtTheTime).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Effect).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Harm).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.MandateKept).IsInEnum();
            RuleFor(command => command.ConsequencesForeseen).IsInEnum();
        }
    }

    internal sealed class Handler(CaseEvaluations evaluations, CaseWork work) : ICommandHandler<RecordFindings, Outcome<EvaluationReceipt>>
    {
        public async ValueTask<Outcome<EvaluationReceipt>> Handle(RecordFindings command, CancellationToken cancellation)
        {
            var findings = new Findings(
                command.KnownAtTheTime, command.Effect, command.Harm, command.MandateKept, command.ConsequencesForeseen);
            var record = new EvaluationCommand.RecordFindings(findings, await work.WasDoneByCallerElsewhereAsync(command.CaseId, cancellation));
            return await evaluations.SendAsync(command.CaseId, command.EvaluationId, record, cancellation);
        }
    }
}
