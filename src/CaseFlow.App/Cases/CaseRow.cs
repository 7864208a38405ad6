using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Cases;

/// <summary>One case as lists and pages show it.</summary>
internal sealed class CaseRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string Country { get; init; }

    public required TimeBase TimeBase { get; init; }

    public required string Marking { get; set; }

    /// <summary>The rank of its formal classification.</summary>
    public required int Classification { get; set; }

    public required Wall Wall { get; set; }

    public required bool IsOffAgenda { get; set; }

    public required ImmutableSortedSet<string> ReleasableTo { get; set; }

    public required string Language { get; init; }

    public required ImmutableSortedSet<string> Owners { get; init; }

    public required StartSource StartSource { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required CaseState State { get; set; }

    public required CaseStage Stage { get; set; }

    public required DateTimeOffset StageEnteredAt { get; set; }

    public string? Variant { get; set; }

    public CasePhase? Phase { get; set; }

    public DateTimeOffset? ReviewAt { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>The order of lists in one text: the case opened last comes first.</summary>
    public required string SortKey { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<CaseRow>
    {
        public void Configure(EntityTypeBuilder<CaseRow> builder)
        {
            builder.ToTable("Cases");
            builder.HasKey(row => row.CaseId);
            builder.HasIndex(row => row.SortKey);
            builder.HasIndex(row => row.Reference);
            builder.HasIndex(row => new { row.State, row.SortKey });
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.Reference).HasMaxLength(20);
            builder.Property(row => row.Title).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Country).HasMaxLength(3);
            builder.Property(row => row.Marking).HasMaxLength(20);
            builder.Property(row => row.Wall).HasMaxLength(20);
            builder.Property(row => row.ReleasableTo).IsJson();
            builder.Property(row => row.Language).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Owners).IsJson();
            builder.Property(row => row.Variant).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}
