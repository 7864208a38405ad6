using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Accounts;

/// <summary>What begins with a sign-in. Its id is in the cookie and in tokens, and none of them is worth anything once it has ended.</summary>
internal sealed class SessionRow : IAccountRow
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The post that they hold; null for a deputy or substitute who holds none.</summary>
    public required string? PostId { get; init; }

    /// <summary>The post for which they act as deputy or substitute.</summary>
    public required string? OnBehalfOf { get; init; }

    /// <summary>What signed in, in words, e.g. <c>Firefox on Linux</c>.</summary>
    public required string Device { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>When it was last used, give or take a few minutes.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>When it ends by itself.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<SessionRow>
    {
        public void Configure(EntityTypeBuilder<SessionRow> builder)
        {
            builder.ToTable("Sessions");
            builder.HasKey(row => row.Id);
            builder.HasIndex(row => new { row.AccountId, row.BeganAt });
            builder.HasIndex(row => row.ExpiresAt);
            builder.HasOne<AccountRow>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);
            builder.Property(row => row.PersonId).HasMaxLength(100);
            builder.Property(row => row.PostId).HasMaxLength(100);
            builder.Property(row => row.OnBehalfOf).HasMaxLength(100);
            builder.Property(row => row.Device).HasMaxLength(100);
        }
    }
}
