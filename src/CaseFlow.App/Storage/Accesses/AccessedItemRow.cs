using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>What an entry of an access stream is about. A list of a hundred cases is one entry with a hundred of these, written at once.</summary>
internal sealed class AccessedItemRow : ICaseRow, IItemRow<AccessedItemRow>
{
    public static Expression<Func<AccessedItemRow, Guid?>> Scope { get; } = row => row.ScopeId == row.CaseId ? null : row.ScopeId;

    public required Guid CaseId { get; init; }

    /// <summary>The case itself, or the item within it.</summary>
    public required Guid ScopeId { get; init; }

    public required long Node { get; init; }

    public required long Number { get; init; }

    /// <summary>The entry's, so that a case's entries are found in their order.</summary>
    public required DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AccessedItemRow>
    {
        public void Configure(EntityTypeBuilder<AccessedItemRow> builder)
        {
            builder.ToTable("AccessedItems");
            builder.HasKey(row => new { row.CaseId, row.Node, row.Number, row.ScopeId });
            builder.HasIndex(row => new { row.CaseId, row.At });
            builder.HasIndex(row => new { row.Node, row.Number });
        }
    }
}
