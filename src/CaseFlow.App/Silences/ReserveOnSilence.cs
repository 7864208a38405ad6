using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Attaches a reservation or an interpretative statement of the caller's organisation to a text; that breaks no silence.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">What it says.</param>
[AllowedRoles("FP", "DIR", "PRIN")]
public sealed record ReserveOnSilence(Guid CaseId, Guid SilenceId, ReservationKind Kind, string Text) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<ReserveOnSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.Kind).IsInEnum();
            RuleFor(command => command.Text).IsText();
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<ReserveOnSilence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(ReserveOnSilence command, CancellationToken cancellation) =>
            silences.SendAsync(command.CaseId, command.SilenceId, new SilenceCommand.Reserve(command.Kind, command.Text), cancellation);
    }
}
