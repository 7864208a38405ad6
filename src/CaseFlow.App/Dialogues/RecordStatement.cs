using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Dialogues;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Dialogues;

/// <summary>Writes down what was said in a dialogue; only the post that convened it does, so that no statement tells by whom it was recorded.</summary>
/// <param name="DialogueId">The dialogue.</param>
/// <param name="Text">What was said. Under non-attribution, in words by which nobody can be recognised.</param>
/// <param name="Speaker">To whom it is attributed, as the participants are named; left out under non-attribution.</param>
[AllowedRoles("COORD", "FP", "DESK", "FIELD", "REG", "CSO", "POLAD", "DIR", "PRIN")]
public sealed record RecordStatement(Guid DialogueId, string Text, string? Speaker = null) : ICommand<Outcome<DialogueReceipt>>
{
    public sealed class Validator : AbstractValidator<RecordStatement>
    {
        public Validator()
        {
            RuleFor(command => command.DialogueId).NotEmpty();
            RuleFor(command => command.Text).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Speaker).MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(KnownDialogues dialogues) : ICommandHandler<RecordStatement, Outcome<DialogueReceipt>>
    {
        public ValueTask<Outcome<DialogueReceipt>> Handle(RecordStatement command, CancellationToken cancellation) =>
            dialogues.SendAsync(command.DialogueId, new DialogueCommand.RecordStatement(command.Text, command.Speaker), cancellation);
    }
}
