using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>That each reading of a case, a signal or an item within one is recorded.</summary>
internal sealed class RestrictedRow : IReadRow
{
    public required Guid CaseId { get; init; }

    /// <summary>The case or signal itself, or the item within it.</summary>
    public required Guid ScopeId { get; init; }

    /// <summary>Whether the reading is recorded before it is answered.</summary>
    public required bool IsStrict { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<RestrictedRow>
    {
        public void Configure(EntityTypeBuilder<RestrictedRow> builder)
        {
            builder.ToTable("Restricted");
            builder.HasKey(row => new { row.CaseId, row.ScopeId });
            builder.HasIndex(row => row.ScopeId);
        }
    }
}
