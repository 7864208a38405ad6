using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Changes a text. Once it is circulated, any change is a new version, for which a whole period begins.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
/// <param name="Text">The new text.</param>
/// <param name="Grounds">Why.</param>
/// <param name="ClosesAt">When the new period ends; null for as soon as its class allows.</param>
[AllowedRoles("COORD", "DIR", "PRIN")]
public sealed record ChangeSilenceText(Guid CaseId, Guid SilenceId, string Text, string Grounds, DateTimeOffset? ClosesAt = null)
    : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<ChangeSilenceText>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.Text).IsText();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<ChangeSilenceText, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(ChangeSilenceText command, CancellationToken cancellation)
        {
            var change = new SilenceCommand.ChangeText(command.Text, command.Grounds, command.ClosesAt?.ToUniversalTime());
            return silences.SendAsync(command.CaseId, command.SilenceId, change, cancellation);
        }
    }
}
