using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Measures;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Measures;

/// <summary>Ends a measure because another body takes it over.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="To">The body that takes it over.</param>
/// <param name="Grounds">Why.</param>
/// <param name="MeasureId">The measure; null to go by catalogue and lead.</param>
/// <param name="Catalogue">The measure of the catalogue, of which the newest current one is meant.</param>
/// <param name="Lead">The organisation that leads it; null for any.</param>
[AllowedRoles("FP", "DIR", "COORD")]
public sealed record HandOverMeasure(Guid CaseId, string To, string Grounds, Guid? MeasureId = null, string? Catalogue = null, string? Lead = null)
    : ICommand<Outcome<MeasureReceipt>>
{
    public sealed class Validator : AbstractValidator<HandOverMeasure>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.MeasureId).NotEmpty().When(command => command.Catalogue is null).WithMessage("Expected a measureId or a catalogue.");
            RuleFor(command => command.To).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Lead).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseMeasures measures) : ICommandHandler<HandOverMeasure, Outcome<MeasureReceipt>>
    {
        public ValueTask<Outcome<MeasureReceipt>> Handle(HandOverMeasure command, CancellationToken cancellation) =>
            measures.SendToNamedAsync(
                command.CaseId, command.MeasureId, command.Catalogue, command.Lead, new MeasureCommand.HandOver(command.To, command.Grounds), cancellation);
    }
}
