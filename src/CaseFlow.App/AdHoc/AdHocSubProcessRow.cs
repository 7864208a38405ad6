using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.AdHoc;

/// <summary>A visit of an ad-hoc sub-process: people can choose from its activities until it is closed.</summary>
internal sealed class AdHocSubProcessRow : IReadRow
{
    public required Guid CaseId { get; init; }

    /// <summary>The element instance.</summary>
    public required Guid AdHocSubProcessId { get; init; }

    public required Guid InstanceId { get; init; }

    /// <summary>Its id in the version that its instance runs, or ran when it was closed.</summary>
    public required string ElementId { get; set; }

    public required string Name { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<AdHocSubProcessRow>
    {
        public void Configure(EntityTypeBuilder<AdHocSubProcessRow> builder)
        {
            builder.ToTable("AdHocSubProcesses");
            builder.HasKey(row => new { row.CaseId, row.AdHocSubProcessId });
            builder.HasIndex(row => row.AdHocSubProcessId);
            builder.Property(row => row.ElementId).HasMaxLength(200);
            builder.Property(row => row.Name).HasMaxLength(400);
        }
    }
}
