using System.Text.RegularExpressions;
using CaseFlow.App.Forms;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using FluentValidation;

namespace CaseFlow.App.Organisations;

/// <summary>Rules of form for what describes organisations and posts.</summary>
internal static partial class OrganisationRules
{
    public static void IsOrganisationId<T>(this IRuleBuilder<T, string> id) =>
        id.NotEmpty().Must(text => text is null || OrganisationId().IsMatch(text)).WithMessage("Expected 2 to 20 capital letters and digits, e.g. EU.");

    public static void IsName<T>(this IRuleBuilder<T, string?> name) => name.MaximumLength(TextLimits.Line).Must(text => text is null || text.Trim().Length > 0)
        .WithMessage("Expected a name.");

    public static void IsCode<T>(this IRuleBuilder<T, string> code) => code.NotEmpty().MaximumLength(TextLimits.Code);

    public static void IsRoleCode<T>(this IRuleBuilder<T, string> code) =>
        code.NotEmpty().Must(text => text is null || RoleCode().IsMatch(text))
            .WithMessage("Expected 2 to 20 capital letters, digits and underscores, e.g. LEGAL.");

    public static void IsZone<T>(this IRuleBuilder<T, string?> zone) =>
        zone.MaximumLength(TextLimits.Code).Must(text => text is null || TimeZoneInfo.TryFindSystemTimeZoneById(text, out _))
            .WithMessage("Expected the IANA name of a time zone, e.g. Africa/Addis_Ababa.");

    public static void IsRank<T>(this IRuleBuilder<T, int?> rank) => rank.InclusiveBetween(Classification.Public, Classification.Confidential);

    public static void AreMarkings<T>(this IRuleBuilder<T, IReadOnlyList<FormalMarking>?> markings) =>
        markings.NotEndless()
            .Must(all => all is null || all.All(one => one.Rank is >= Classification.Public and <= FormalMarking.HighestRank))
            .WithMessage($"Expected ranks from {Classification.Public} to {FormalMarking.HighestRank}.")
            .Must(all => all is null || all.All(one => !string.IsNullOrWhiteSpace(one.Label) && one.Label.Length <= TextLimits.Code))
            .WithMessage($"Expected labels of at most {TextLimits.Code} characters.")
            .Must(all => all is null || all.DistinctBy(one => one.Label).Count() == all.Count)
            .WithMessage("Expected each label once.");

    [GeneratedRegex("^[A-Z][A-Z0-9]{1,19}$")]
    private static partial Regex OrganisationId();

    [GeneratedRegex("^[A-Z][A-Z0-9_]{1,19}$")]
    private static partial Regex RoleCode();
}
