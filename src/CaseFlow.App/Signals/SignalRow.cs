using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Warnings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Signals;

/// <summary>What people did about a signal. An imported signal has none as long as nobody has worked on it: it awaits triage.</summary>
internal sealed class SignalRow : IReadRow
{
    /// <summary>The signal.</summary>
    public required Guid CaseId { get; init; }

    public required SignalState State { get; set; }

    public SourceGrade? SourceGrade { get; set; }

    public int? InformationGrade { get; set; }

    public Guid? ClusterId { get; set; }

    public TriageOutcome? Outcome { get; set; }

    public string? Grounds { get; set; }

    public Guid? LinkedCaseId { get; set; }

    public DateTimeOffset? WatchUntil { get; set; }

    public string? TriagedBy { get; set; }

    public DateTimeOffset? TriagedAt { get; set; }

    /// <summary>The code with which the case refused it; null when none has.</summary>
    public string? ReturnedFor { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<SignalRow>
    {
        public void Configure(EntityTypeBuilder<SignalRow> builder)
        {
            builder.ToTable("Signals");
            builder.HasKey(row => row.CaseId);
            builder.HasIndex(row => row.State);
            builder.HasIndex(row => row.ClusterId);
            builder.HasIndex(row => row.LinkedCaseId);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.TriagedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.ReturnedFor).HasMaxLength(TextLimits.Code);
        }
    }
}

/// <summary>Where a signal stands; it always stands somewhere.</summary>
public enum SignalState
{
    /// <summary>It awaits triage.</summary>
    Untriaged,

    /// <summary>It is triaged together with its cluster.</summary>
    InCluster,

    /// <summary>It is looked at again on a date.</summary>
    Watched,

    /// <summary>Nothing is done about it, on grounds that whoever reported it can read.</summary>
    Declined,

    /// <summary>It went to a case.</summary>
    InCase,

    /// <summary>It was decided what becomes of it, which only those read who may read the case to which it went. Never stored.</summary>
    Decided,
}
