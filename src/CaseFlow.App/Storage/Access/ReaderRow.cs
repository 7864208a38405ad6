using System.Linq.Expressions;
using CaseFlow.App.Forms;
using CaseFlow.Cases.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage;

/// <summary>That somebody may read a partition, or an item within it that has a label of its own. What has no such row, nobody sees.</summary>
internal sealed class ReaderRow : IReadRow
{
    public required Guid CaseId { get; init; }

    /// <summary>The case, signal, cluster or source itself, or the item within it.</summary>
    public required Guid ScopeId { get; init; }

    /// <summary>Whether it is an item; said by itself, so that databases can tell how many rows are about whole partitions.</summary>
    public required bool IsItem { get; init; }

    /// <summary>Who, see <see cref="CaseFlow.Cases.Access.Grantee"/>.</summary>
    public required string Grantee { get; init; }

    public required Wall Wall { get; init; }

    /// <summary>Whether they see states and deadlines only.</summary>
    public required bool IsOutline { get; init; }

    /// <summary>The rank for which they must be cleared.</summary>
    public required int Classification { get; init; }

    /// <summary>Why they may.</summary>
    public required AccessRule Rule { get; init; }

    /// <summary>Those about one scope.</summary>
    public static Expression<Func<ReaderRow, bool>> IsAbout(Guid caseId, Guid scopeId)
    {
        var isItem = caseId != scopeId;
        return row => row.CaseId == caseId && row.IsItem == isItem && row.ScopeId == scopeId;
    }

    public Grant ToGrant() => new(Grantee, Wall, IsOutline, Classification, Rule);

    internal sealed class Configuration : IEntityTypeConfiguration<ReaderRow>
    {
        public void Configure(EntityTypeBuilder<ReaderRow> builder)
        {
            builder.ToTable("Readers");
            builder.HasKey(row => new { row.CaseId, row.IsItem, row.ScopeId, row.Grantee, row.Wall, row.IsOutline });
            builder.HasIndex(row => row.Grantee);
            builder.Property(row => row.Grantee).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Wall).HasMaxLength(20);
            builder.Property(row => row.Rule).HasMaxLength(20);
        }
    }
}
