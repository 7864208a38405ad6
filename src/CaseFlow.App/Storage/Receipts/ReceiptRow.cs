using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Receipts;

/// <summary>Proof that a command was carried out, and what it answered.</summary>
/// <remarks>It lies in the partition of what the command changed. Its key has the case id second, since it is looked up before the case is known.</remarks>
internal sealed class ReceiptRow
{
    /// <summary>The case that the command changed; the command's own id when it changed none.</summary>
    public required Guid CaseId { get; init; }

    public required Guid CommandId { get; init; }

    public required string Message { get; init; }

    /// <summary>SHA-256 of the message, so that a key is not used for something else.</summary>
    public required byte[] MessageHash { get; init; }

    public required string Response { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ReceiptRow>
    {
        public void Configure(EntityTypeBuilder<ReceiptRow> builder)
        {
            builder.ToTable("Receipts");
            builder.HasKey(row => new { row.CommandId, row.CaseId });
            builder.HasIndex(row => row.ExpiresAt);
            builder.Property(row => row.Message).HasMaxLength(100);
            builder.Property(row => row.MessageHash).HasMaxLength(32);
            builder.Property(row => row.Response).IsLongText();
        }
    }
}
