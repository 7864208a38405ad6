using CaseFlow.App.Forms;
using CaseFlow.Cases.Signals;
using FluentValidation;

namespace CaseFlow.App.Signals;

/// <summary>A place as people report it.</summary>
internal sealed class SignalPlaceValidator : AbstractValidator<SignalPlace>
{
    public SignalPlaceValidator()
    {
        RuleFor(place => place.Country).NotEmpty().IsCountry();
        RuleFor(place => place.Admin1).MaximumLength(TextLimits.Line);
        RuleFor(place => place.Admin2).MaximumLength(TextLimits.Line);
        RuleFor(place => place.PlaceCode).Matches("^[A-Z]{2}[A-Z0-9]{0,18}$")
            .WithMessage("Expected a place code as in the OCHA common operational datasets, e.g. LY0213, but '{PropertyValue}' is none.");
        RuleFor(place => place.Locality).MaximumLength(TextLimits.Line);
        RuleFor(place => place.Latitude).InclusiveBetween(-90, 90);
        RuleFor(place => place.Longitude).InclusiveBetween(-180, 180);
        RuleFor(place => place.Longitude).Must((place, longitude) => longitude is null == place.Latitude is null)
            .WithMessage("Expected latitude and longitude together, but one is missing.");
        RuleFor(place => place.Precision).IsInEnum();
    }
}

/// <summary>A time as people report it.</summary>
internal sealed class SignalTimeValidator : AbstractValidator<SignalTime>
{
    /// <summary>Lists are ordered by milliseconds since then.</summary>
    public static readonly DateOnly Earliest = new(1970, 1, 1);

    public SignalTimeValidator()
    {
        RuleFor(time => time.From).GreaterThanOrEqualTo(Earliest);
        RuleFor(time => time.Precision).IsInEnum();
    }
}

/// <summary>A figure as people report it.</summary>
internal sealed class EstimateValidator : AbstractValidator<Estimate>
{
    public EstimateValidator()
    {
        RuleFor(estimate => estimate.Low).GreaterThanOrEqualTo(0);
        RuleFor(estimate => estimate.Best).GreaterThanOrEqualTo(0);
        RuleFor(estimate => estimate.High).GreaterThanOrEqualTo(0);
    }
}

/// <summary>How a report came in.</summary>
internal sealed class SignalReportValidator : AbstractValidator<SignalReport>
{
    public SignalReportValidator()
    {
        RuleFor(report => report.SourcePseudonym).NotEmpty().MaximumLength(TextLimits.Line);
        RuleFor(report => report.Channel).MaximumLength(TextLimits.Line);
        RuleFor(report => report.Consent).MaximumLength(TextLimits.Line);
        RuleFor(report => report.Original).MaximumLength(TextLimits.Text);
        RuleFor(report => report.Translation).IsInEnum();
        RuleFor(report => report.AttachmentHash).Matches("^[0-9a-f]{64}$")
            .WithMessage("Expected a SHA-256 as 64 lower-case hexadecimal digits, but '{PropertyValue}' is none.");
    }
}
