using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.Cases.Plans;
using FluentValidation;

namespace CaseFlow.App.Plans;

/// <summary>An option as it is written on an option sheet.</summary>
/// <param name="Id">Its name on the sheet, e.g. <c>A</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="NoAction">Whether it is to do nothing.</param>
/// <param name="Risks">What may go wrong.</param>
/// <param name="Cost">What it costs, in words.</param>
/// <param name="ValidUntil">Until when it can be chosen.</param>
/// <param name="Measures">What would be done; null or empty for no action.</param>
public sealed record SheetOption(
    string Id, string Title, bool NoAction, string Risks, string Cost, DateTimeOffset ValidUntil, IReadOnlyList<SheetMeasure>? Measures = null)
{
    internal PlanOption ToOption() =>
        new(Id, Title, NoAction, Risks, Cost, ValidUntil.ToUniversalTime(), [.. (Measures ?? []).Select(measure => measure.ToMeasure())]);

    internal sealed class Validator : AbstractValidator<SheetOption>
    {
        public Validator()
        {
            RuleFor(option => option.Id).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(option => option.Title).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(option => option.Risks).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(option => option.Cost).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(option => option.Measures).NotEndless();
            RuleForEach(option => option.Measures).NotNull().SetValidator(new SheetMeasure.Validator());
        }
    }
}

/// <summary>A measure as an option plans it.</summary>
/// <param name="Catalogue">The measure of the catalogue, e.g. <c>M06</c>.</param>
/// <param name="Lead">The organisation that is to lead it.</param>
/// <param name="LegalBasis">The code of its legal basis, e.g. <c>CH7-42</c>.</param>
/// <param name="Contributors">Organisations that are to contribute.</param>
public sealed record SheetMeasure(string Catalogue, string Lead, string LegalBasis, IReadOnlyList<string>? Contributors = null)
{
    internal PlannedMeasure ToMeasure() =>
        new(Catalogue, Lead, (Contributors ?? []).ToImmutableSortedSet(StringComparer.Ordinal), LegalBasis);

    internal sealed class Validator : AbstractValidator<SheetMeasure>
    {
        public Validator()
        {
            RuleFor(measure => measure.Catalogue).IsCatalogueMeasure();
            RuleFor(measure => measure.Lead).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(measure => measure.LegalBasis).NotEmpty().MaximumLength(TextLimits.Code);
            RuleForEach(measure => measure.Contributors).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }
}
