using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage.Pumps;

/// <summary>Says that the holder of a claim is alive and still at work, beyond the lease that its rows bear themselves.</summary>
internal sealed class LeaseRenewalRow
{
    /// <summary>The claim, as in <see cref="ILeasedRow.LeasedBy"/>.</summary>
    public required Guid Id { get; init; }

    /// <summary>By the database's clock.</summary>
    public required DateTimeOffset Until { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<LeaseRenewalRow>
    {
        public void Configure(EntityTypeBuilder<LeaseRenewalRow> builder)
        {
            builder.ToTable("LeaseRenewals");
            builder.HasKey(row => row.Id);
            builder.Property(row => row.Id).ValueGeneratedNever();
        }
    }
}
