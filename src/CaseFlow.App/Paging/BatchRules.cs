using System.Collections.Immutable;
using FluentValidation;

namespace CaseFlow.App.Paging;

/// <summary>Rules for queries that ask for many things at once.</summary>
internal static class BatchRules
{
    /// <summary>Most ids at once.</summary>
    public const int MaxIds = 100;

    /// <summary>At most <see cref="MaxIds"/> ids.</summary>
    public static IRuleBuilderOptions<T, ImmutableArray<Guid>> IsBatch<T>(this IRuleBuilder<T, ImmutableArray<Guid>> ids) =>
        ids.Must(batch => !batch.IsDefault && batch.Length <= MaxIds).WithMessage($"Expected at most {MaxIds} ids.");
}
