using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Measures;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Measures;

/// <summary>Ends a measure that was authorised but is not carried out.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Grounds">Why.</param>
/// <param name="MeasureId">The measure; null to go by catalogue and lead.</param>
/// <param name="Catalogue">The measure of the catalogue, of which the newest current one is meant.</param>
/// <param name="Lead">The organisation that leads it; null for any.</param>
[AllowedRoles("FP", "DIR", "COORD")]
public sealed record GiveUpMeasure(Guid CaseId, string Grounds, Guid? MeasureId = null, string? Catalogue = null, string? Lead = null)
    : ICommand<Outcome<MeasureReceipt>>
{
    public sealed class Validator : AbstractValidator<GiveUpMeasure>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.MeasureId).NotEmpty().When(command => command.Catalogue is null).WithMessage("Expected a measureId or a catalogue.");
            RuleFor(command => command.Lead).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseMeasures measures) : ICommandHandler<GiveUpMeasure, Outcome<MeasureReceipt>>
    {
        public ValueTask<Outcome<MeasureReceipt>> Handle(GiveUpMeasure command, CancellationToken cancellation) =>
            measures.SendToNamedAsync(
                command.CaseId, command.MeasureId, command.Catalogue, command.Lead, new MeasureCommand.GiveUp(command.Grounds), cancellation);
    }
}
