using CaseFlow.App.Forms;
using CaseFlow.App.Mandates;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Measures;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Measures;

/// <summary>Lets a resting measure go on, on its old terms. After a harm stop it takes two of different organisations, who each send it with grounds.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="MeasureId">The measure.</param>
/// <param name="Grounds">Why it may go on.</param>
/// <param name="MandateReference">A mandate in force; needed again under Chapter VII.</param>
/// <param name="Paragraph">The paragraph of it that allows the measure.</param>
[AllowedRoles("FP", "DIR", "COORD")]
public sealed record ResumeMeasure(Guid CaseId, Guid MeasureId, string Grounds, string? MandateReference = null, string? Paragraph = null)
    : ICommand<Outcome<MeasureReceipt>>
{
    public sealed class Validator : AbstractValidator<ResumeMeasure>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.MeasureId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.MandateReference).MaximumLength(TextLimits.Code);
            RuleFor(command => command.Paragraph).NotEmpty().When(command => command.MandateReference is not null).MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(CaseMeasures measures, CaseMandates mandates) : ICommandHandler<ResumeMeasure, Outcome<MeasureReceipt>>
    {
        public async ValueTask<Outcome<MeasureReceipt>> Handle(ResumeMeasure command, CancellationToken cancellation)
        {
            var citation = await mandates.CiteAsync(command.CaseId, command.MandateReference, command.Paragraph, cancellation);
            return citation.IsRejected
                ? citation.Rejection
                : await measures.SendToKnownAsync(
                    command.CaseId, command.MeasureId, new MeasureCommand.Resume(command.Grounds, citation.Value), cancellation);
        }
    }
}
