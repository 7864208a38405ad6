using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.Cases.Signals;
using FluentValidation;

namespace CaseFlow.App.Signals;

/// <summary>The case that triage opens.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Language">BCP 47 tag of what people write in it.</param>
/// <param name="Owners">Organisations that own it together.</param>
public sealed record CaseToOpen(string Title, string Country, string Marking, string Language, IReadOnlyList<string> Owners)
{
    internal NewCase ToDomain() => new(Title, Country, Marking, Language, Owners.ToImmutableSortedSet(StringComparer.Ordinal));

    internal sealed class Validator : AbstractValidator<CaseToOpen>
    {
        public Validator()
        {
            RuleFor(input => input.Title).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(input => input.Country).NotEmpty().IsCountry();
            RuleFor(input => input.Marking).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(input => input.Language).IsLanguage();
            RuleFor(input => input.Owners).NotEmptyNorEndless();
            RuleForEach(input => input.Owners).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }
}
