using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Cases;

/// <summary>One organisation that owns a case, for searching; the case's own row has all of them for showing.</summary>
internal sealed class CaseOwnerRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required string Organisation { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<CaseOwnerRow>
    {
        public void Configure(EntityTypeBuilder<CaseOwnerRow> builder)
        {
            builder.ToTable("CaseOwners");
            builder.HasKey(row => new { row.CaseId, row.Organisation });
            builder.HasIndex(row => row.Organisation);
            builder.Property(row => row.Organisation).HasMaxLength(TextLimits.Code);
        }
    }
}

/// <summary>Keeps the rows of owners.</summary>
internal sealed class CaseOwnerProjection : IProjection<CaseEvent.Opened>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.AddRange(recorded.Event.Owners.Select(organisation => new CaseOwnerRow { CaseId = recorded.CaseId, Organisation = organisation }));
        return ValueTask.CompletedTask;
    }
}
