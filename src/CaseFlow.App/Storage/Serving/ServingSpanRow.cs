using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Serving;

/// <summary>A time in which some host served without a break; what lies between two of them was downtime.</summary>
internal sealed class ServingSpanRow : IReferenceRow
{
    public required DateTimeOffset From { get; init; }

    /// <summary>The last moment at which a host is known to have served.</summary>
    public required DateTimeOffset Until { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<ServingSpanRow>
    {
        public void Configure(EntityTypeBuilder<ServingSpanRow> builder)
        {
            builder.ToTable("ServingSpans");
            builder.HasKey(row => row.From);
            builder.Property(row => row.From).ValueGeneratedNever();
            builder.HasIndex(row => row.Until);
        }
    }
}
