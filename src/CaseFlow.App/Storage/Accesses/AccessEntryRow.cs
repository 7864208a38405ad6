using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Accesses;

/// <summary>That somebody has read something restricted. What they read or looked for does not stand here.</summary>
internal sealed class AccessEntryRow
{
    public required long Node { get; init; }

    /// <summary>Its number within the stream of the node, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>System time.</summary>
    public required DateTimeOffset At { get; init; }

    public required string PersonId { get; init; }

    public required string? PostId { get; init; }

    public required string? OrganisationId { get; init; }

    public required string? OnBehalfOf { get; init; }

    /// <summary>By which door they came.</summary>
    public required string Door { get; init; }

    /// <summary>By which query, e.g. <c>GetCases</c>.</summary>
    public required string Query { get; init; }

    /// <summary>Covers all of this, the items and the hash of the entry before.</summary>
    public byte[] Hash { get; set; } = [];

    internal sealed class Configuration : IEntityTypeConfiguration<AccessEntryRow>
    {
        public void Configure(EntityTypeBuilder<AccessEntryRow> builder)
        {
            builder.ToTable("AccessEntries");
            builder.HasKey(row => new { row.Node, row.Number });
            builder.Property(row => row.Door).HasMaxLength(40);
            builder.Property(row => row.Query).HasMaxLength(100);
            builder.Property(row => row.Hash).HasMaxLength(EventHash.Length);
        }
    }
}
