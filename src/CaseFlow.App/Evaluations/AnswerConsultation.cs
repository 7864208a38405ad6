using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Evaluations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Evaluations;

/// <summary>Whether a consulted party said anything.</summary>
public enum ConsultationReply
{
    /// <summary>It did.</summary>
    Answered,

    /// <summary>It stayed silent, which is published, too.</summary>
    Silent,
}

/// <summary>Records what a consulted party said, or its silence.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Party">Who was asked.</param>
/// <param name="InvitedOn">The day on which it was asked.</param>
/// <param name="Answered">Whether it said anything.</param>
/// <param name="Text">What it said; needed exactly when it answered.</param>
/// <param name="EvaluationId">The evaluation; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record AnswerConsultation(
    Guid CaseId,
    string Party,
    DateOnly InvitedOn,
    ConsultationReply Answered,
    string? Text = null,
    Guid? EvaluationId = null,
    Guid? TaskId = null,
    int? ExpectedVersion = null)
    : ICommand<Outcome<EvaluationReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<AnswerConsultation>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Party).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.InvitedOn).NotEmpty();
            RuleFor(command => command.Answered).IsInEnum();
            RuleFor(command => command.Text).NotEmpty().When(command => command.Answered is ConsultationReply.Answered);
            RuleFor(command => command.Text).Empty().When(command => command.Answered is ConsultationReply.Silent);
            RuleFor(command => command.Text).MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseEvaluations evaluations) : ICommandHandler<AnswerConsultation, Outcome<EvaluationReceipt>>
    {
        public ValueTask<Outcome<EvaluationReceipt>> Handle(AnswerConsultation command, CancellationToken cancellation)
        {
            var text = command.Answered is ConsultationReply.Answered ? command.Text : null;
            var answer = new ConsultationAnswer(command.Party, command.InvitedOn, text);
            return evaluations.SendAsync(command.CaseId, command.EvaluationId, new EvaluationCommand.RecordAnswer(answer), cancellation);
        }
    }
}
