using System.Text.RegularExpressions;
using FluentValidation;

namespace CaseFlow.App.Forms;

/// <summary>Rules for codes that people type.</summary>
internal static partial class CodeRules
{
    /// <summary>A measure of the catalogue, e.g. <c>M06</c>.</summary>
    public static IRuleBuilderOptions<T, string> IsCatalogueMeasure<T>(this IRuleBuilder<T, string> code) =>
        code.NotEmpty().Must(text => text is null || CatalogueMeasure().IsMatch(text)).WithMessage("Expected a measure of the catalogue, e.g. M06.");

    [GeneratedRegex("^[A-Z][0-9]{2}$")]
    private static partial Regex CatalogueMeasure();
}
