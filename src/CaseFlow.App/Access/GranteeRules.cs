using CaseFlow.App.Forms;
using FluentValidation;

namespace CaseFlow.App.Access;

/// <summary>What a reader may be called.</summary>
internal static class GranteeRules
{
    private const string Pattern = "^[A-Za-z0-9_-]+(@[A-Za-z0-9_-]+)?$";
    private const string GroupPattern = "^[A-Za-z0-9_-]+@[A-Za-z0-9_-]+$";
    private const string PatternWithOrganisations = "^[A-Za-z0-9_-]*@?[A-Za-z0-9_-]+$";

    /// <summary>A post or a group.</summary>
    public static IRuleBuilderOptions<T, string> IsGrantee<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().MaximumLength(TextLimits.Code).Matches(Pattern)
        .WithMessage("Expected a post such as legal-un or a group such as LEGAL@UN, but '{PropertyValue}' is neither.");

    /// <summary>A group.</summary>
    public static IRuleBuilderOptions<T, string> IsGroup<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().MaximumLength(TextLimits.Code).Matches(GroupPattern)
        .WithMessage("Expected a group such as LEGAL@UN, but '{PropertyValue}' is none.");

    /// <summary>A post, a group or an organisation.</summary>
    public static IRuleBuilderOptions<T, string> IsGranteeOrOrganisation<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().MaximumLength(TextLimits.Code).Matches(PatternWithOrganisations)
        .WithMessage("Expected a post such as legal-un, a group such as LEGAL@UN or an organisation such as @UN, but '{PropertyValue}' is none.");
}
