using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Signals;

/// <summary>Decides what becomes of a signal: a new case, a warning in an existing one, a date to look again, or nothing, with grounds.</summary>
/// <param name="SignalId">The signal; a member of a cluster is triaged with its cluster.</param>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Grounds">Why; whoever reported it can read this.</param>
/// <param name="CaseId">The existing case; for that outcome only.</param>
/// <param name="NewCase">The case to open; for that outcome only.</param>
/// <param name="WatchUntil">When it is looked at again; for that outcome only.</param>
[AllowedRoles("ANALYST", "COORD", "DESK")]
public sealed record TriageSignal(
    Guid SignalId, TriageOutcome Outcome, string Grounds, Guid? CaseId = null, CaseToOpen? NewCase = null, DateTimeOffset? WatchUntil = null)
    : ICommand<Outcome<SignalReceipt>>
{
    public sealed class Validator : AbstractValidator<TriageSignal>
    {
        public Validator()
        {
            RuleFor(command => command.SignalId).NotEmpty();
            RuleFor(command => command.Outcome).IsInEnum();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
            RuleFor(command => command.NewCase!).SetValidator(new CaseToOpen.Validator()).When(command => command.NewCase is not null);
        }
    }

    internal sealed class Handler(KnownSignals signals, SignalReaders readers, TriageCases cases)
        : ICommandHandler<TriageSignal, Outcome<SignalReceipt>>
    {
        public async ValueTask<Outcome<SignalReceipt>> Handle(TriageSignal command, CancellationToken cancellation)
        {
            var source = await readers.OfAllAsync([command.SignalId], cancellation);
            var request = await cases.RequestAsync(
                source, command.Outcome, command.Grounds, command.CaseId, command.NewCase, command.WatchUntil, cancellation);
            return await signals.SendAsync(command.SignalId, new SignalCommand.Triage(request), cancellation);
        }
    }
}
