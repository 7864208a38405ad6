using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Clusters;

/// <summary>One cluster that an analyst confirmed, or a proposal that one refused.</summary>
internal sealed class ClusterRow : IReadRow
{
    /// <summary>The cluster.</summary>
    public required Guid CaseId { get; init; }

    public required ClusterState State { get; set; }

    public required ImmutableArray<SignalId> Members { get; init; }

    public required ImmutableArray<SignalId> LeftOut { get; init; }

    /// <summary>Null when the proposal was refused.</summary>
    public required ClusterBasis? Basis { get; init; }

    /// <summary>Why it was confirmed or refused.</summary>
    public required string DecisionGrounds { get; init; }

    public required string DecidedBy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public TriageOutcome? Outcome { get; set; }

    public string? Grounds { get; set; }

    public Guid? LinkedCaseId { get; set; }

    public DateTimeOffset? WatchUntil { get; set; }

    public string? TriagedBy { get; set; }

    public DateTimeOffset? TriagedAt { get; set; }

    public string? ReturnedFor { get; set; }

    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ClusterRow>
    {
        public void Configure(EntityTypeBuilder<ClusterRow> builder)
        {
            builder.ToTable("Clusters");
            builder.HasKey(row => row.CaseId);
            builder.HasIndex(row => row.SortKey);
            builder.HasIndex(row => new { row.State, row.SortKey });
            builder.HasIndex(row => row.LinkedCaseId);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.Members).IsJson();
            builder.Property(row => row.LeftOut).IsJson();
            builder.Property(row => row.Basis).IsJson();
            builder.Property(row => row.DecisionGrounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.DecidedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.TriagedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.ReturnedFor).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}

/// <summary>Where a cluster stands; it always stands somewhere.</summary>
public enum ClusterState
{
    /// <summary>An analyst confirmed it; it awaits triage.</summary>
    Confirmed,

    /// <summary>An analyst refused the proposal: the same signals are not proposed together again.</summary>
    Refused,

    /// <summary>It is looked at again on a date.</summary>
    Watched,

    /// <summary>Nothing is done about it, on stated grounds.</summary>
    Declined,

    /// <summary>It went to a case.</summary>
    InCase,

    /// <summary>It was decided what becomes of it, which only those read who may read the case to which it went. Never stored.</summary>
    Decided,
}
