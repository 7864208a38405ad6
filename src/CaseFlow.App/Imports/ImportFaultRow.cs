using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Imports;

/// <summary>What is wrong with a row that an import did not take.</summary>
internal sealed class ImportFaultRow : IReadRow
{
    /// <summary>The source's partition.</summary>
    public required Guid CaseId { get; init; }

    public required Guid ImportId { get; init; }

    /// <summary>Its place in the list in one text: by row, then by mistake.</summary>
    public required string SortKey { get; init; }

    public required int FileRow { get; init; }

    public required string? FileColumn { get; init; }

    public required string? Found { get; init; }

    public required string Expected { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ImportFaultRow>
    {
        public void Configure(EntityTypeBuilder<ImportFaultRow> builder)
        {
            builder.ToTable("ImportFaults");
            builder.HasKey(row => new { row.CaseId, row.ImportId, row.SortKey });
            builder.HasIndex(row => new { row.ImportId, row.SortKey });
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
            builder.Property(row => row.FileColumn).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Found).HasMaxLength(RowFaults.LongestValue);
            builder.Property(row => row.Expected).HasMaxLength(TextLimits.Line);
        }
    }
}
