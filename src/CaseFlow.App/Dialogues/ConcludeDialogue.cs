using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Dialogues;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Dialogues;

/// <summary>Ends a dialogue with what came of it.</summary>
/// <param name="DialogueId">The dialogue.</param>
/// <param name="Outcome">What came of it: what was agreed, what stays open, who does what.</param>
[AllowedRoles("COORD", "FP", "DESK", "FIELD", "REG", "CSO", "POLAD", "DIR", "PRIN")]
public sealed record ConcludeDialogue(Guid DialogueId, string Outcome) : ICommand<Outcome<DialogueReceipt>>
{
    public sealed class Validator : AbstractValidator<ConcludeDialogue>
    {
        public Validator()
        {
            RuleFor(command => command.DialogueId).NotEmpty();
            RuleFor(command => command.Outcome).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(KnownDialogues dialogues) : ICommandHandler<ConcludeDialogue, Outcome<DialogueReceipt>>
    {
        public ValueTask<Outcome<DialogueReceipt>> Handle(ConcludeDialogue command, CancellationToken cancellation) =>
            dialogues.SendAsync(command.DialogueId, new DialogueCommand.Conclude(command.Outcome), cancellation);
    }
}
