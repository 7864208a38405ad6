using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Warnings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Signals;

/// <summary>How a signal was graded once; later grades do not replace it.</summary>
internal sealed class SignalGradeRow : IReadRow
{
    /// <summary>The signal.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The number of the event that graded it.</summary>
    public required long Number { get; init; }

    public required SourceGrade SourceGrade { get; init; }

    public required int InformationGrade { get; init; }

    public required string Grounds { get; init; }

    public required string? PostId { get; init; }

    public required DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<SignalGradeRow>
    {
        public void Configure(EntityTypeBuilder<SignalGradeRow> builder)
        {
            builder.ToTable("SignalGrades");
            builder.HasKey(row => new { row.CaseId, row.Number });
            builder.Property(row => row.Grounds).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.PostId).HasMaxLength(TextLimits.Code);
        }
    }
}
