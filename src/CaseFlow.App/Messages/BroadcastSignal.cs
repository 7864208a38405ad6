using CaseFlow.Decisions.Feel;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Messages;

/// <summary>
/// Gives a BPMN signal to all processes of a case that wait for it now, and starts those that begin with it. It is not kept: who begins to wait
/// later does not hear it. A message is for one receiver, a signal for all.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Name">The signal's name.</param>
/// <param name="Variables">What it brings along.</param>
public sealed record BroadcastSignal(Guid CaseId, string Name, FeelContext Variables) : ICommand<Outcome<SignalReach>>
{
    public sealed class Validator : AbstractValidator<BroadcastSignal>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Name).NotEmpty().MaximumLength(200);
        }
    }

    internal sealed class Handler(CaseBroadcast broadcast) : ICommandHandler<BroadcastSignal, Outcome<SignalReach>>
    {
        public ValueTask<Outcome<SignalReach>> Handle(BroadcastSignal command, CancellationToken cancellation) =>
            broadcast.SendAsync(command.CaseId, command.Name, command.Variables, from: null, cancellation);
    }
}
