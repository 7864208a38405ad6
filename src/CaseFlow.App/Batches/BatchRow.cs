using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Batches;

/// <summary>One batch and how far it is.</summary>
internal sealed class BatchRow : IReadRow
{
    /// <summary>The batch: a partition of its own.</summary>
    public required Guid CaseId { get; init; }

    public required BatchOperation Operation { get; init; }

    public required bool IsTrial { get; init; }

    public required int? ToVersion { get; init; }

    public required string? FromElementId { get; init; }

    public required string? ToElementId { get; init; }

    public required string Grounds { get; init; }

    public required string StartedBy { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required BatchState State { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public required int Total { get; init; }

    public int Done { get; set; }

    public int Refused { get; set; }

    /// <summary>Of a trial: the batch that does it for real, once it is begun.</summary>
    public required Guid? RealId { get; init; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<BatchRow>
    {
        public void Configure(EntityTypeBuilder<BatchRow> builder)
        {
            builder.ToTable("Batches");
            builder.HasKey(row => row.CaseId);
            builder.HasIndex(row => row.SortKey);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.Operation).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.FromElementId).HasMaxLength(ElementMapping.MaxIdLength);
            builder.Property(row => row.ToElementId).HasMaxLength(ElementMapping.MaxIdLength);
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.StartedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

/// <summary>Where a batch stands.</summary>
public enum BatchState
{
    /// <summary>It works on its processes, one after the other.</summary>
    Running,

    /// <summary>All were tried.</summary>
    Completed,

    /// <summary>Somebody stopped it; what still waited is left alone.</summary>
    Cancelled,
}

/// <summary>One process, or incident, of a batch.</summary>
internal sealed class BatchItemRow : IReadRow
{
    /// <summary>Longest stored message, in UTF-16 code units; the journal has the whole.</summary>
    public const int MaxMessageLength = 4_000;

    /// <summary>The batch.</summary>
    public required Guid CaseId { get; init; }

    public required int Number { get; init; }

    public required Guid SubjectId { get; init; }

    public required Guid InstanceId { get; init; }

    /// <summary>The case of the process.</summary>
    public required Guid OfCaseId { get; init; }

    public required BatchItemState State { get; set; }

    public string? Code { get; set; }

    public string? Message { get; set; }

    public DateTimeOffset? TriedAt { get; set; }

    /// <summary>The order of lists in one text: the number.</summary>
    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<BatchItemRow>
    {
        public void Configure(EntityTypeBuilder<BatchItemRow> builder)
        {
            builder.ToTable("BatchItems");
            builder.HasKey(row => new { row.CaseId, row.Number });
            builder.HasIndex(row => new { row.CaseId, row.SortKey });
            builder.Property(row => row.State).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.Code).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Message).HasMaxLength(MaxMessageLength);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

/// <summary>What became of one process in a batch.</summary>
public enum BatchItemState
{
    /// <summary>Its turn has not come; in a cancelled batch it never does.</summary>
    Waiting,

    /// <summary>It was done, or would be, in a trial.</summary>
    Done,

    /// <summary>It was refused, or would be, in a trial: code and message say why.</summary>
    Refused,
}
