using CaseFlow.App.Cases;
using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Dialogues;

/// <summary>That a dialogue is linked to a case, or was. It stands in the dialogue's partition.</summary>
internal sealed class DialogueLinkRow : IReadRow
{
    /// <summary>The dialogue.</summary>
    public required Guid CaseId { get; init; }

    public required Guid LinkedCaseId { get; init; }

    public required string LinkedBy { get; set; }

    public required DateTimeOffset LinkedAt { get; set; }

    public string? UnlinkedBy { get; set; }

    public DateTimeOffset? UnlinkedAt { get; set; }

    public string? UnlinkedBecause { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<DialogueLinkRow>
    {
        public void Configure(EntityTypeBuilder<DialogueLinkRow> builder)
        {
            builder.ToTable("DialogueLinks");
            builder.HasKey(row => new { row.CaseId, row.LinkedCaseId });
            builder.HasIndex(row => row.LinkedCaseId);
            builder.Property(row => row.LinkedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.UnlinkedBy).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.UnlinkedBecause).HasMaxLength(TextLimits.Text);
        }
    }
}

/// <summary>Links as readers see them.</summary>
internal static class SeenDialogueLinks
{
    extension(Rows rows)
    {
        /// <summary>Between dialogues and cases that the caller may read both: to others, there is no link.</summary>
        public IQueryable<DialogueLinkRow> DialogueLinks => rows.Of<DialogueLinkRow>()
            .Where(link => rows.Of<CaseRow>().Any(file => file.CaseId == link.LinkedCaseId));
    }
}
