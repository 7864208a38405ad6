using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>The head of the access stream of a node: who has read what through it, from its start to its end.</summary>
internal sealed class AccessStreamRow
{
    /// <summary>A number for each start of a host.</summary>
    public required long Node { get; init; }

    /// <summary>The machine's name.</summary>
    public required string Host { get; init; }

    /// <summary>The last entry.</summary>
    public required long Number { get; set; }

    public required byte[] Hash { get; set; }

    /// <summary>Up to which entry a checkpoint has been signed.</summary>
    public long SignedNumber { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AccessStreamRow>
    {
        public void Configure(EntityTypeBuilder<AccessStreamRow> builder)
        {
            builder.ToTable("AccessStreams");
            builder.HasKey(row => row.Node);
            builder.Property(row => row.Node).ValueGeneratedNever();
            builder.Property(row => row.Host).HasMaxLength(100);
            builder.Property(row => row.Number).IsConcurrencyToken();
            builder.Property(row => row.Hash).HasMaxLength(EventHash.Length);
        }
    }
}
