using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Decides the phase of a case. A rule may propose it; only a person decides.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record DecidePhase(Guid CaseId, CasePhase Phase, string Grounds) : ICommand<Outcome<CaseReceipt>>
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

    internal sealed class Handler(EventStore store) : ICommandHandler<DecidePhase, Outcome<CaseReceipt>>
    {
        public ValueTask<Outcome<CaseReceipt>> Handle(DecidePhase command, CancellationToken cancellation) =>
            store.SendAsync(command.CaseId, new CaseCommand.DecidePhase(command.Phase, command.Grounds), cancellation);
    }
}
