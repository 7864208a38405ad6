using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Outbox;

/// <summary>Something to be done outside the transaction, at least once, with the id as the receiver's idempotency key.</summary>
internal sealed class OutboxRow : ILeasedRow
{
    /// <summary>When what is kept back would be due: never. SQL Server rounds the very last moment up, beyond what there is.</summary>
    public static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public required Guid CaseId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Which sender delivers it, e.g. <c>mail</c>.</summary>
    public required string Kind { get; init; }

    public required string Body { get; init; }

    public required TimeBase TimeBase { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the next attempt may begin, in system time.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>The class of the last failure; what a receiver said is not stored, since it may name people.</summary>
    public string? LastError { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public Guid? LeasedBy { get; set; }

    public DateTimeOffset? LeasedUntil { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<OutboxRow>
    {
        public void Configure(EntityTypeBuilder<OutboxRow> builder)
        {
            builder.ToTable("Outbox");
            builder.HasKey(row => new { row.CaseId, row.Id });
            builder.HasIndex(row => new { row.SentAt, row.DueAt });
            builder.Property(row => row.Kind).HasMaxLength(40);
            builder.Property(row => row.Body).IsLongText();
        }
    }
}
