using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>
/// Answers by name for adopting a text without an organisation that cannot be reached. As long as nobody does, the silence is extended at its
/// end instead of adopting the text.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
/// <param name="Organisation">Whose absence was reported.</param>
/// <param name="Grounds">Why the text may be adopted without it.</param>
[AllowedRoles("COORD", "DIR", "PRIN")]
public sealed record AnswerForAbsence(Guid CaseId, Guid SilenceId, string Organisation, string Grounds) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<AnswerForAbsence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.Organisation).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<AnswerForAbsence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(AnswerForAbsence command, CancellationToken cancellation) => silences.SendAsync(
            command.CaseId, command.SilenceId, new SilenceCommand.AnswerForAbsence(command.Organisation, command.Grounds), cancellation);
    }
}
