using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Measures;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Measures;

/// <summary>Ends a measure because another body takes it over.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="MeasureId">The measure.</param>
/// <param name="To">The body that takes it over.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("FP", "DIR", "COORD")]
public sealed record HandOverMeasure(Guid CaseId, Guid MeasureId, string To, string Grounds) : ICommand<Outcome<MeasureReceipt>>
{
    public sealed class Validator : AbstractValidator<HandOverMeasure>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.MeasureId).NotEmpty();
            RuleFor(command => command.To).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseMeasures measures) : ICommandHandler<HandOverMeasure, Outcome<MeasureReceipt>>
    {
        public ValueTask<Outcome<MeasureReceipt>> Handle(HandOverMeasure command, CancellationToken cancellation) =>
            measures.SendToKnownAsync(command.CaseId, command.MeasureId, new MeasureCommand.HandOver(command.To, command.Grounds), cancellation);
    }
}
