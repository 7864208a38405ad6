using FluentValidation;

namespace CaseFlow.App.Forms;

/// <summary>Rules for lists that people fill in.</summary>
internal static class ListRules
{
    /// <summary>At least one item, and not endlessly many.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> NotEmptyNorEndless<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> list) =>
        list.NotEmpty().Must(items => items is null || items.Count <= TextLimits.Items).WithMessage($"Expected at most {TextLimits.Items} items.");

    /// <summary>Not endlessly many items; none at all is fine.</summary>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>?> NotEndless<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>?> list) =>
        list.Must(items => items is null || items.Count <= TextLimits.Items).WithMessage($"Expected at most {TextLimits.Items} items.");
}
