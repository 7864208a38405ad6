using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Cases;

/// <summary>One claim of who holds an office.</summary>
internal sealed class AuthorityClaimRow : IReadRow
{
    public required Guid CaseId { get; init; }

    /// <summary>The event's number in the case's stream.</summary>
    public required long Number { get; init; }

    public required string Office { get; init; }

    public required string Holder { get; init; }

    public required string AssertedBy { get; init; }

    public required DateOnly On { get; init; }

    public required string Source { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<AuthorityClaimRow>
    {
        public void Configure(EntityTypeBuilder<AuthorityClaimRow> builder)
        {
            builder.ToTable("AuthorityClaims");
            builder.HasKey(row => new { row.CaseId, row.Number });
            builder.Property(row => row.Office).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Holder).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.AssertedBy).HasMaxLength(TextLimits.Line);
            builder.Property(row => row.Source).HasMaxLength(TextLimits.Text);
        }
    }
}

/// <summary>Keeps the rows of claims.</summary>
internal sealed class AuthorityClaimProjection : IProjection<CaseEvent.AuthorityClaimed>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.AuthorityClaimed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var claim = recorded.Event.Claim;
        db.Add(new AuthorityClaimRow
        {
            CaseId = recorded.CaseId,
            Number = recorded.Version,
            Office = claim.Office,
            Holder = claim.Holder,
            AssertedBy = claim.AssertedBy,
            On = claim.On,
            Source = claim.Source,
        });
        return ValueTask.CompletedTask;
    }
}
