using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Dialogues;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Dialogues;

/// <summary>Takes the link of a dialogue to a case back; that there was one, and why not any more, stays on record.</summary>
/// <param name="DialogueId">The dialogue.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "FP", "DESK", "FIELD", "REG", "CSO", "POLAD", "DIR", "PRIN")]
public sealed record UnlinkDialogue(Guid DialogueId, Guid CaseId, string Grounds) : ICommand<Outcome<DialogueReceipt>>
{
    public sealed class Validator : AbstractValidator<UnlinkDialogue>
    {
        public Validator()
        {
            RuleFor(command => command.DialogueId).NotEmpty();
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(KnownDialogues dialogues) : ICommandHandler<UnlinkDialogue, Outcome<DialogueReceipt>>
    {
        public async ValueTask<Outcome<DialogueReceipt>> Handle(UnlinkDialogue command, CancellationToken cancellation)
        {
            var mayRead = await dialogues.MayReadCaseAsync(command.CaseId, cancellation);
            return await dialogues.SendAsync(
                command.DialogueId, new DialogueCommand.UnlinkCase(new CaseId(command.CaseId), mayRead, command.Grounds), cancellation);
        }
    }
}
