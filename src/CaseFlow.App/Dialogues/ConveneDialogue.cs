using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Dialogues;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Dialogues;

/// <summary>
/// Convenes a dialogue on prevention under a rule of attribution, which stands for good. The post that convenes it writes down what is said.
/// </summary>
/// <param name="Theme">What it is about.</param>
/// <param name="HeldOn">The day on which it is held.</param>
/// <param name="Rule">How what is said may be attributed.</param>
/// <param name="Participants">Who takes part, in no more than the rule lets be said: under non-attribution, in general terms alone.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Language">BCP 47 tag of what is written about it.</param>
/// <param name="ReleasableTo">Organisations that may be shown it besides the caller's; null or empty for none.</param>
/// <param name="Access">Who may read it, besides what marking and release list say; null for nothing else.</param>
[AllowedRoles("COORD", "FP", "DESK", "FIELD", "REG", "CSO", "POLAD", "DIR", "PRIN")]
public sealed record ConveneDialogue(
    string Theme,
    DateOnly HeldOn,
    AttributionRule Rule,
    IReadOnlyList<Participant> Participants,
    string Marking,
    string Language,
    IReadOnlyList<string>? ReleasableTo = null,
    AskedAccess? Access = null) : ICommand<Outcome<DialogueReceipt>>
{
    public sealed class Validator : AbstractValidator<ConveneDialogue>
    {
        public Validator(IValidator<AskedAccess> access)
        {
            RuleFor(command => command.Theme).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.HeldOn).NotEmpty();
            RuleFor(command => command.Rule).IsInEnum();
            RuleFor(command => command.Participants).NotEmpty().NotEndless();
            RuleForEach(command => command.Participants).ChildRules(participant =>
            {
                participant.RuleFor(one => one.Person).MaximumLength(TextLimits.Line);
                participant.RuleFor(one => one.Organisation).MaximumLength(TextLimits.Line);
                participant.RuleFor(one => one.StandsFor).MaximumLength(TextLimits.Line);
            });
            RuleFor(command => command.Marking).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Language).IsLanguage();
            RuleFor(command => command.ReleasableTo).NotEndless();
            RuleForEach(command => command.ReleasableTo).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Access!).SetValidator(access).When(command => command.Access is not null);
        }
    }

    internal sealed class Handler(KnownDialogues dialogues, DecisionContextSource contexts) : ICommandHandler<ConveneDialogue, Outcome<DialogueReceipt>>
    {
        public ValueTask<Outcome<DialogueReceipt>> Handle(ConveneDialogue command, CancellationToken cancellation)
        {
            var dialogueId = contexts.NewPartition();
            return dialogues.SendAsync(dialogueId, command.ToDomain(new DialogueId(dialogueId)), cancellation);
        }
    }

    private DialogueCommand.Convene ToDomain(DialogueId id) => new(
        id,
        new DialogueTerms(Theme, HeldOn, Rule, [.. Participants], Language),
        Marking,
        (ReleasableTo ?? []).ToImmutableSortedSet(StringComparer.Ordinal),
        Access?.ToDomain());
}
