using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Journal;

/// <summary>A signed statement of how far each stream had come; what is cut off later contradicts it.</summary>
internal sealed class CheckpointRow
{
    /// <summary>From 1, without gaps.</summary>
    public required long Number { get; init; }

    /// <summary>A <see cref="Checkpoint"/> as JSON; the signature covers exactly this text.</summary>
    public required string Statement { get; init; }

    /// <summary>Which key signed: the first 16 hex digits of the SHA-256 of its public part.</summary>
    public required string KeyId { get; init; }

    public required byte[] Signature { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<CheckpointRow>
    {
        public void Configure(EntityTypeBuilder<CheckpointRow> builder)
        {
            builder.ToTable("Checkpoints");
            builder.HasKey(row => row.Number);
            builder.Property(row => row.Number).ValueGeneratedNever();
            builder.Property(row => row.Statement).IsLongText();
            builder.Property(row => row.KeyId).HasMaxLength(16);
            builder.Property(row => row.Signature).HasMaxLength(200);
        }
    }
}
