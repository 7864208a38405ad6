using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage;

/// <summary>An immutable value kept as JSON in one column: written whole and read whole, never searched.</summary>
internal static class JsonColumn
{
    private const int Unlimited = -1;

    public static PropertyBuilder<TValue> IsJson<TValue>(this PropertyBuilder<TValue> property) => property
        .HasConversion(
            value => EventJson.Write(value), text => EventJson.Read<TValue>(text), new ValueComparer<TValue>(favorStructuralComparisons: false))
        .HasMaxLength(Unlimited);
}
