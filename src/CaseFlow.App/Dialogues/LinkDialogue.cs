using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Dialogues;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Dialogues;

/// <summary>Links a dialogue to a case that the caller may read, too; repeating it changes nothing. Only those learn of it who may read both.</summary>
/// <param name="DialogueId">The dialogue.</param>
/// <param name="CaseId">The case.</param>
[AllowedRoles("COORD", "FP", "DESK", "FIELD", "REG", "CSO", "POLAD", "DIR", "PRIN")]
public sealed record LinkDialogue(Guid DialogueId, Guid CaseId) : ICommand<Outcome<DialogueReceipt>>
{
    public sealed class Validator : AbstractValidator<LinkDialogue>
    {
        public Validator()
        {
            RuleFor(command => command.DialogueId).NotEmpty();
            RuleFor(command => command.CaseId).NotEmpty();
        }
    }

    internal sealed class Handler(KnownDialogues dialogues) : ICommandHandler<LinkDialogue, Outcome<DialogueReceipt>>
    {
        public async ValueTask<Outcome<DialogueReceipt>> Handle(LinkDialogue command, CancellationToken cancellation)
        {
            var mayRead = await dialogues.MayReadCaseAsync(command.CaseId, cancellation);
            return await dialogues.SendAsync(
                command.DialogueId, new DialogueCommand.LinkCase(new CaseId(command.CaseId), mayRead), cancellation);
        }
    }
}
