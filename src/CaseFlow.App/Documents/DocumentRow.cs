using System.Linq.Expressions;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Documents;

/// <summary>A reference to a document as lists and pages show it.</summary>
internal sealed class DocumentRow : IReadRow, IItemRow<DocumentRow>
{
    public static Expression<Func<DocumentRow, Guid?>> Scope { get; } = row => row.DocumentId;

    public required Guid CaseId { get; init; }

    public required Guid DocumentId { get; init; }

    public required string Title { get; init; }

    public required string Source { get; init; }

    public string? Address { get; init; }

    public required string Sha256 { get; init; }

    public required string Marking { get; init; }

    public required string Language { get; init; }

    public required string? PostId { get; init; }

    public required DateTimeOffset ReferencedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public string? WithdrawnBecause { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<DocumentRow>
    {
        private const int HashLength = 64;

        public void Configure(EntityTypeBuilder<DocumentRow> builder)
        {
            builder.ToTable("Documents");
            builder.HasKey(row => new { row.CaseId, row.DocumentId });
            builder.HasIndex(row => row.DocumentId);
            builder.HasIndex(row => new { row.CaseId, row.Sha256 });
            builder.Property(row => row.Title).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Source).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Address).HasMaxLength(ReferenceDocument.MaxAddressLength);
            builder.Property(row => row.Sha256).HasMaxLength(HashLength);
            builder.Property(row => row.Marking).HasMaxLength(20);
            builder.Property(row => row.Language).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.PostId).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.WithdrawnBecause).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}
