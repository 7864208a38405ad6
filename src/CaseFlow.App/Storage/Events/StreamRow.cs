using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage;

/// <summary>The head of a stream, kept apart from its events so that a cut tail shows and two writers meet here.</summary>
internal sealed class StreamRow : ICaseRow
{
    public required Guid CaseId { get; init; }

    public required Guid StreamId { get; init; }

    public required string Kind { get; init; }

    public required long Version { get; set; }

    public required byte[] Hash { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<StreamRow>
    {
        public void Configure(EntityTypeBuilder<StreamRow> builder)
        {
            builder.ToTable("Streams");
            builder.HasKey(row => new { row.CaseId, row.StreamId });
            builder.Property(row => row.Kind).HasMaxLength(40);
            builder.Property(row => row.Version).IsConcurrencyToken();
            builder.Property(row => row.Hash).HasMaxLength(EventHash.Length);
        }
    }
}
