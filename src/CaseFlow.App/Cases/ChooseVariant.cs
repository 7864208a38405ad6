using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Writes down the workflow variant of a case. Repeating it changes nothing.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Variant">The workflow variant, e.g. <c>rapid</c>.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record ChooseVariant(Guid CaseId, string Variant) : ICommand<Outcome<CaseReceipt>>
{
    public sealed class Validator : AbstractValidator<ChooseVariant>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Variant).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<ChooseVariant, Outcome<CaseReceipt>>
    {
        public ValueTask<Outcome<CaseReceipt>> Handle(ChooseVariant command, CancellationToken cancellation) =>
            store.SendAsync(command.CaseId, new CaseCommand.ChooseVariant(command.Variant), cancellation);
    }
}
