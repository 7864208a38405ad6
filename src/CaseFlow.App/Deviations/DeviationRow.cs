using System.Globalization;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Deviations;

/// <summary>That people let a case go another way than its process would have by itself, and why.</summary>
internal sealed class DeviationRow : IReadRow
{
    /// <summary>Longest stored grounds, in UTF-16 code units; the journal has the whole.</summary>
    public const int MaxGroundsLength = 4_000;

    /// <summary>Longest stored name, in UTF-16 code units.</summary>
    public const int MaxNameLength = 400;

    public required Guid CaseId { get; init; }

    public required Guid InstanceId { get; init; }

    /// <summary>The event's number in the instance's stream.</summary>
    public required long Version { get; init; }

    public required string ProcessId { get; init; }

    public required int ProcessVersion { get; init; }

    public required DeviationKind Kind { get; init; }

    /// <summary>The part of the process in which it was, e.g. the visit of the ad-hoc sub-process; null for the whole.</summary>
    public Guid? ScopeId { get; init; }

    public required string ElementId { get; init; }

    public required string Name { get; init; }

    public required string Grounds { get; init; }

    /// <summary>The post that decided it; null when it was no person.</summary>
    public string? PostId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The order of lists in one text: when, in Unix milliseconds, then the event.</summary>
    public required string SortKey { get; init; }

    /// <summary>Makes the <see cref="SortKey"/>.</summary>
    public static string SortKeyOf(DateTimeOffset at, Guid instanceId, long version) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.ToUnixTimeMilliseconds():D15}-{instanceId:N}-{version:D8}");

    internal sealed class Configuration : IEntityTypeConfiguration<DeviationRow>
    {
        public void Configure(EntityTypeBuilder<DeviationRow> builder)
        {
            builder.ToTable("Deviations");
            builder.HasKey(row => new { row.CaseId, row.InstanceId, row.Version });
            builder.HasIndex(row => row.SortKey);
            builder.HasIndex(row => new { row.ProcessId, row.ProcessVersion });
            builder.HasIndex(row => row.ScopeId);
            builder.Property(row => row.ProcessId).HasMaxLength(200);
            builder.Property(row => row.ElementId).HasMaxLength(200);
            builder.Property(row => row.Name).HasMaxLength(MaxNameLength);
            builder.Property(row => row.Grounds).HasMaxLength(MaxGroundsLength);
            builder.Property(row => row.PostId).HasMaxLength(100);
            builder.Property(row => row.SortKey).HasMaxLength(60);
        }
    }
}
