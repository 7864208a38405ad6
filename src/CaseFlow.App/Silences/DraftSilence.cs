using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Writes down a text that is to be adopted by silence; nobody is asked yet.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Subject">What it is about, in a line.</param>
/// <param name="Text">The words to adopt.</param>
/// <param name="Language">Of the text, e.g. <c>en</c>.</param>
[AllowedRoles("COORD", "DIR", "PRIN")]
public sealed record DraftSilence(Guid CaseId, string Subject, string Text, string Language) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<DraftSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Subject).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Text).IsText();
            RuleFor(command => command.Language).IsLanguage();
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<DraftSilence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(DraftSilence command, CancellationToken cancellation) =>
            silences.DraftAsync(command, cancellation);
    }
}
