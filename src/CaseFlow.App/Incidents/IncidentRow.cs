using System.Globalization;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Incidents;

/// <summary>A step that cannot go on because the model or its data erred; kept until a person resolves it.</summary>
internal sealed class IncidentRow : IReadRow
{
    /// <summary>Longest stored message, in UTF-16 code units; the journal has the whole.</summary>
    public const int MaxMessageLength = 4_000;

    public required Guid CaseId { get; init; }

    public required Guid IncidentId { get; init; }

    public required Guid InstanceId { get; init; }

    public required string ProcessId { get; init; }

    /// <summary>The step in the version that its instance runs, or ran when it was resolved.</summary>
    public required string ElementId { get; set; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public DateTimeOffset? ResolvedAt { get; set; }

    /// <summary>The order of lists in one text: when it was raised in Unix milliseconds, then the id.</summary>
    public required string SortKey { get; init; }

    /// <summary>Makes the <see cref="SortKey"/>.</summary>
    public static string SortKeyOf(DateTimeOffset raisedAt, Guid incidentId) =>
        string.Create(CultureInfo.InvariantCulture, $"{raisedAt.ToUnixTimeMilliseconds():D15}-{incidentId:N}");

    internal sealed class Configuration : IEntityTypeConfiguration<IncidentRow>
    {
        public void Configure(EntityTypeBuilder<IncidentRow> builder)
        {
            builder.ToTable("Incidents");
            builder.HasKey(row => new { row.CaseId, row.IncidentId });
            builder.HasIndex(row => row.IncidentId);
            builder.HasIndex(row => new { row.ResolvedAt, row.SortKey });
            builder.Property(row => row.ProcessId).HasMaxLength(200);
            builder.Property(row => row.ElementId).HasMaxLength(200);
            builder.Property(row => row.SortKey).HasMaxLength(60);
            builder.Property(row => row.Code).HasMaxLength(100);
            builder.Property(row => row.Message).HasMaxLength(MaxMessageLength);
        }
    }
}
