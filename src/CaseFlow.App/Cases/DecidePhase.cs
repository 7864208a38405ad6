using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>
/// Decides the phase of a case, which retimes its open tasks. A rule may propose it; only a person decides. A phase that is skipped,
/// taken back or entered without the facts pointing to it is a jump, and has to be meant as one. Repeating it changes nothing.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Jump">Whether a jump is meant.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record DecidePhase(Guid CaseId, CasePhase Phase, string Grounds, bool Jump = false) : ICommand<Outcome<CaseReceipt>>
{
    public sealed class Validator : AbstractValidator<DecidePhase>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Phase).IsInEnum();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(EventStore store, PhaseRule rule) : ICommandHandler<DecidePhase, Outcome<CaseReceipt>>
    {
        public async ValueTask<Outcome<CaseReceipt>> Handle(DecidePhase command, CancellationToken cancellation)
        {
            var proposal = await rule.ProposeAsync(command.CaseId, cancellation);
            return await store.SendAsync(
                command.CaseId, new CaseCommand.DecidePhase(command.Phase, command.Grounds, command.Jump, proposal.Phase), cancellation);
        }
    }
}
