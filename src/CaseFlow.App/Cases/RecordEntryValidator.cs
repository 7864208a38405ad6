using CaseFlow.App.Forms;
using CaseFlow.Cases.Cases;
using FluentValidation;

namespace CaseFlow.App.Cases;

/// <summary>The form of an entry of the public record.</summary>
internal sealed class RecordEntryValidator : AbstractValidator<RecordEntry>
{
    public RecordEntryValidator()
    {
        RuleFor(entry => entry.Kind).IsInEnum();
        RuleFor(entry => entry.ActorName).NotEmpty().MaximumLength(TextLimits.Line);
        RuleFor(entry => entry.Text).NotEmpty().MaximumLength(TextLimits.Text);
        RuleFor(entry => entry.Source).NotEmpty().MaximumLength(TextLimits.Text);
        RuleFor(entry => entry.Organisation).MaximumLength(TextLimits.Code);
        RuleFor(entry => entry.Measure).MaximumLength(TextLimits.Code);
        RuleFor(entry => entry.LegalBasis).MaximumLength(TextLimits.Code);
    }
}
