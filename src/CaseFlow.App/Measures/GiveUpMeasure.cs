using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Measures;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Measures;

/// <summary>Ends a measure that was authorised but is not carried out.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="MeasureId">The measure.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("FP", "DIR", "COORD")]
public sealed record GiveUpMeasure(Guid CaseId, Guid MeasureId, string Grounds) : ICommand<Outcome<MeasureReceipt>>
{
    public sealed class Validator : AbstractValidator<GiveUpMeasure>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.MeasureId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseMeasures measures) : ICommandHandler<GiveUpMeasure, Outcome<MeasureReceipt>>
    {
        public ValueTask<Outcome<MeasureReceipt>> Handle(GiveUpMeasure command, CancellationToken cancellation) =>
            measures.SendToKnownAsync(command.CaseId, command.MeasureId, new MeasureCommand.GiveUp(command.Grounds), cancellation);
    }
}
