using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Organisations;

/// <summary>An organisation with its roles, its posts and who acts from them: read whole by each host, which then looks things up in memory.</summary>
internal sealed class OrganisationRow : IReadRow, IPublicRow
{
    /// <summary>The organisation's partition.</summary>
    public required Guid CaseId { get; init; }

    public required string OrganisationId { get; init; }

    public required OrganisationFile File { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<OrganisationRow>
    {
        public void Configure(EntityTypeBuilder<OrganisationRow> builder)
        {
            builder.ToTable("Organisations");
            builder.HasKey(row => row.CaseId);
            builder.Property(row => row.CaseId).ValueGeneratedNever();
            builder.Property(row => row.OrganisationId).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.File).IsJson();
        }
    }
}
