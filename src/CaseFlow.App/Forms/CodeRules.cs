using System.Text.RegularExpressions;
using CaseFlow.Cases.Cases;
using FluentValidation;

namespace CaseFlow.App.Forms;

/// <summary>Rules for codes that people type.</summary>
internal static partial class CodeRules
{
    /// <summary>A measure of the catalogue, e.g. <c>M06</c>.</summary>
    public static IRuleBuilderOptions<T, string> IsCatalogueMeasure<T>(this IRuleBuilder<T, string> code) =>
        code.NotEmpty().Must(text => text is null || CatalogueMeasure().IsMatch(text)).WithMessage("Expected a measure of the catalogue, e.g. M06.");

    /// <summary>A country, as ISO 3166-1 alpha-3; null passes, for where it may be left out.</summary>
    public static IRuleBuilderOptions<T, string?> IsCountry<T>(this IRuleBuilder<T, string?> code) =>
        code.Must(text => text is null || CountryCode.IsKnown(text))
            .WithMessage("Expected the code of a country (ISO 3166-1 alpha-3, e.g. LBY), but '{PropertyValue}' is none.");

    /// <summary>A language, as a BCP 47 tag, e.g. <c>fr</c> or <c>zh-Hans</c>.</summary>
    public static IRuleBuilderOptions<T, string> IsLanguage<T>(this IRuleBuilder<T, string> tag) =>
        tag.NotEmpty().MaximumLength(TextLimits.Code).Must(text => text is null || LanguageTag().IsMatch(text))
            .WithMessage("Expected a BCP 47 language tag, e.g. fr or zh-Hans.");

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex("^[A-Z][0-9]{2}$")]
    private static partial Regex CatalogueMeasure();
}
