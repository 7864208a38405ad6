using CaseFlow.App.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Accounts;

/// <summary>By what a person or a partner system signs in. What they may do stands in the directory alone.</summary>
public sealed class AccountRow : IdentityUser<Guid>, IAccountRow
{
    /// <summary>Who, as the directory knows them, e.g. <c>person-fp-eu</c> or <c>client:early-warning-desk</c>.</summary>
    public required string PersonId { get; init; }

    /// <summary>Stands in ids of persons after whoever vouches for them; no administrator gives such an id.</summary>
    internal const char Vouched = ':';

    /// <summary>Whether a provider of their organisation vouches for its person: they sign in by nothing that is kept here.</summary>
    public bool IsForeign => !IsClient && PersonId.Contains(Vouched);

    /// <summary>Whose administrators look after it.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>What its person is called.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The language in which they read, e.g. <c>ar</c>; null when none was chosen.</summary>
    public string? Language { get; set; }

    /// <summary>Whether a partner system signs in by it, with a secret of its own kind and never on a page.</summary>
    public bool IsClient { get; init; }

    /// <summary>Whether nobody may sign in by it.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Until when its one-time link lets its person choose how to sign in; null when there is none.</summary>
    public DateTimeOffset? LinkUntil { get; set; }

    /// <summary>When its authenticator showed the last code that was taken, in steps of 30 s since 1970; null when none was.</summary>
    public long? LastCodeStep { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<AccountRow>
    {
        public void Configure(EntityTypeBuilder<AccountRow> builder)
        {
            builder.ToTable("Accounts");
            builder.HasKey(row => row.Id);
            builder.Ignore(row => row.IsForeign);
            builder.HasIndex(row => row.NormalizedUserName).IsUnique();
            builder.HasIndex(row => row.PersonId).IsUnique();
            builder.HasIndex(row => row.NormalizedEmail);
            builder.HasIndex(row => new { row.OrganisationId, row.NormalizedUserName });
            builder.Property(row => row.PersonId).HasMaxLength(100);
            builder.Property(row => row.OrganisationId).HasMaxLength(20);
            builder.Property(row => row.UserName).HasMaxLength(100);
            builder.Property(row => row.NormalizedUserName).HasMaxLength(100);
            builder.Property(row => row.Language).HasMaxLength(20);
            builder.Property(row => row.PasswordHash).HasMaxLength(400);
            builder.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        }
    }
}
