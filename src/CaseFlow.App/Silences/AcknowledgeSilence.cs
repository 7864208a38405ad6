using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Acknowledges for the caller's organisation that the text was received, which is no assent yet. A second time nothing more happens.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
[AllowedRoles("FP", "DIR", "PRIN")]
public sealed record AcknowledgeSilence(Guid CaseId, Guid SilenceId) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<AcknowledgeSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<AcknowledgeSilence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(AcknowledgeSilence command, CancellationToken cancellation) =>
            silences.SendAsync(command.CaseId, command.SilenceId, new SilenceCommand.AcknowledgeReceipt(), cancellation);
    }
}
