using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Drafts;

/// <summary>
/// What one person has filled in of a task's form so far. Nobody else reads it, and no event tells of it; a copy goes along with a task that
/// its author delegates or, as a delegate, gives back.
/// </summary>
internal sealed class DraftRow : ICaseRow
{
    public required Guid CaseId { get; init; }

    public required Guid TaskId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The form's fields, as JSON.</summary>
    public required string Values { get; set; }

    /// <summary>Counts the saves, from 1, so that two windows of one person do not overwrite each other unseen.</summary>
    public required int Revision { get; set; }

    /// <summary>When it was last saved; the host's time, also in an exercise.</summary>
    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>Newest first.</summary>
    public required string SortKey { get; set; }

    /// <summary>Until when it is kept after its task has ended without its author; null while the task is open.</summary>
    public DateTimeOffset? KeptUntil { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<DraftRow>
    {
        public void Configure(EntityTypeBuilder<DraftRow> builder)
        {
            builder.ToTable("Drafts");
            builder.HasKey(row => new { row.CaseId, row.TaskId, row.PersonId });
            builder.HasIndex(row => new { row.PersonId, row.SortKey });
            builder.HasIndex(row => row.KeptUntil);
            builder.Property(row => row.PersonId).HasMaxLength(100);
            builder.Property(row => row.Values).IsLongText();
            builder.Property(row => row.SortKey).HasMaxLength(60);
        }
    }
}
