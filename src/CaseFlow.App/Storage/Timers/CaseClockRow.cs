using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Timers;

/// <summary>The stored clock of a case, written from the case's own events; a case without a row is live.</summary>
internal sealed class CaseClockRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required TimeBase TimeBase { get; set; }

    /// <summary>Where an exercise stands; without meaning for a live case.</summary>
    public required DateTimeOffset Now { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<CaseClockRow>
    {
        public void Configure(EntityTypeBuilder<CaseClockRow> builder)
        {
            builder.ToTable("CaseClocks");
            builder.HasKey(row => row.CaseId);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
        }
    }
}
