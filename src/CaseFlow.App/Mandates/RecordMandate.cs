using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Mandates;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Mandates;

/// <summary>Records what a mandating body decided. CaseFlow decides nothing in its place.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">The document, e.g. <c>S/RES/1973 (2011)</c>; once per case.</param>
/// <param name="Body">Who adopted it.</param>
/// <param name="AdoptedOn">The day of adoption.</param>
/// <param name="Paragraphs">What it allows; at least one.</param>
/// <param name="Limits">What it forbids.</param>
/// <param name="ExpiresAt">When it ends by itself; null when it does not.</param>
[AllowedRoles("PRIN", "COORD", "LEGAL")]
public sealed record RecordMandate(
    Guid CaseId,
    string Reference,
    string Body,
    DateOnly AdoptedOn,
    IReadOnlyList<MandateParagraph> Paragraphs,
    IReadOnlyList<string>? Limits = null,
    DateTimeOffset? ExpiresAt = null)
    : ICommand<Outcome<MandateReceipt>>
{
    public sealed class Validator : AbstractValidator<RecordMandate>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Reference).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Body).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Paragraphs).NotEmptyNorEndless();
            RuleForEach(command => command.Paragraphs).NotNull().SetValidator(new ParagraphValidator());
            RuleFor(command => command.Limits).NotEndless();
            RuleForEach(command => command.Limits).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CaseMandates mandates, DecisionContextSource contexts) : ICommandHandler<RecordMandate, Outcome<MandateReceipt>>
    {
        public async ValueTask<Outcome<MandateReceipt>> Handle(RecordMandate command, CancellationToken cancellation)
        {
            var known = await mandates.FindAsync(command.CaseId, command.Reference, cancellation);
            var mandateId = known != Guid.Empty ? known : (await contexts.ForAsync(command.CaseId, cancellation)).NewId();
            var record = new MandateCommand.Record(new MandateId(mandateId), command.ToText());
            return await mandates.SendAsync(command.CaseId, mandateId, record, cancellation);
        }
    }

    private MandateText ToText() =>
        new(Reference, Body, AdoptedOn, [.. Paragraphs], [.. Limits ?? []], ExpiresAt?.ToUniversalTime());

    private sealed class ParagraphValidator : AbstractValidator<MandateParagraph>
    {
        public ParagraphValidator()
        {
            RuleFor(paragraph => paragraph.Number).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(paragraph => paragraph.Text).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(paragraph => paragraph.AllowedActs).NotNull();
            RuleForEach(paragraph => paragraph.AllowedActs).IsCatalogueMeasure();
        }
    }
}
