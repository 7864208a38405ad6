using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Writes a text down and sends it at once to the organisations that are asked.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Subject">What it is about, in a line.</param>
/// <param name="Text">The words to adopt.</param>
/// <param name="Language">Of the text, e.g. <c>en</c>.</param>
/// <param name="Voters">The organisations; all must be able to read the case.</param>
/// <param name="Period">How long the silence lasts at least.</param>
/// <param name="Zone">The IANA zone in which the end is announced and working days are counted, e.g. <c>Europe/Brussels</c>.</param>
/// <param name="OpensAt">When the time of the voters begins; null for at once.</param>
/// <param name="ClosesAt">When it ends; null for as soon as the class of the period allows.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
[AllowedRoles("COORD", "DIR", "PRIN")]
public sealed record PutUnderSilence(
    Guid CaseId,
    string Subject,
    string Text,
    string Language,
    IReadOnlyList<string> Voters,
    SilenceClass Period,
    string Zone,
    DateTimeOffset? OpensAt = null,
    DateTimeOffset? ClosesAt = null,
    Guid? TaskId = null,
    int? ExpectedVersion = null)
    : ICommand<Outcome<SilenceReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<PutUnderSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Subject).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Text).IsText();
            RuleFor(command => command.Language).IsLanguage();
            RuleFor(command => command.Voters).AreVoters();
            RuleFor(command => command.Period).IsInEnum();
            RuleFor(command => command.Zone).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<PutUnderSilence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(PutUnderSilence command, CancellationToken cancellation)
        {
            var draft = new DraftSilence(command.CaseId, command.Subject, command.Text, command.Language);
            var terms = new SilenceTerms(command.Period, command.Zone, command.OpensAt?.ToUniversalTime(), command.ClosesAt?.ToUniversalTime());
            return silences.PutAsync(draft, command.Voters, terms, cancellation);
        }
    }
}
