using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Signals;

/// <summary>Brings a signal back to triage because its case refused it. Repeating it changes nothing. Only CaseFlow's own outbox sends it.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="CaseId">The case that refused it.</param>
/// <param name="Why">The code of the refusal.</param>
[AllowedRoles]
public sealed record ReturnSignal(Guid SignalId, Guid CaseId, string Why) : ICommand<Outcome<SignalReceipt>>
{
    public sealed class Validator : AbstractValidator<ReturnSignal>
    {
        public Validator() => RuleFor(command => command.Why).NotEmpty().MaximumLength(100);
    }

    internal sealed class Handler(KnownSignals signals) : ICommandHandler<ReturnSignal, Outcome<SignalReceipt>>
    {
        public ValueTask<Outcome<SignalReceipt>> Handle(ReturnSignal command, CancellationToken cancellation) =>
            signals.SendAsync(command.SignalId, new SignalCommand.Return(new CaseId(command.CaseId), command.Why), cancellation);
    }
}
