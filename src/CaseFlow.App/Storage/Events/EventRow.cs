using System.Linq.Expressions;
using CaseFlow.App.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage;

/// <summary>One event with its envelope. Only erasure ever changes a row, and only its body and salt.</summary>
internal sealed class EventRow : ICaseRow, IItemRow<EventRow>
{
    public static Expression<Func<EventRow, Guid?>> Scope { get; } = row => row.ScopeId;

    /// <summary>
    /// Orders events; commits may appear late, so it is never a cursor by itself. Given by the database, so a checkpoint covers it, not the hash.
    /// </summary>
    public long Position { get; init; }

    /// <summary>The database's own mark of the writing transaction, by which tailing knows what may still be missing.</summary>
    public long Sequence { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid StreamId { get; init; }

    /// <summary>Under which id its readers stand, see <see cref="EventScopes"/>; null when they are the case's. Follows from the event.</summary>
    public Guid? ScopeId { get; init; }

    public required long Version { get; init; }

    public required string Type { get; init; }

    /// <summary>Text, never a JSON column: a database may reorder the members of those.</summary>
    public required string Body { get; set; }

    /// <summary>Makes the body hash unguessable; null once a part of the body was erased.</summary>
    public required byte[]? Salt { get; set; }

    public required byte[] BodyHash { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string PersonId { get; init; }

    public required string? PostId { get; init; }

    public required string? OrganisationId { get; init; }

    public required string? OnBehalfOf { get; init; }

    public required Guid CommandId { get; init; }

    /// <summary>Covers what the command knew when it wrote, and the hash of the event before.</summary>
    public byte[] Hash { get; set; } = [];

    public Actor Actor => new(PersonId, PostId, OrganisationId, OnBehalfOf);

    internal sealed class Configuration : IEntityTypeConfiguration<EventRow>
    {
        public void Configure(EntityTypeBuilder<EventRow> builder)
        {
            builder.ToTable("Events");
            builder.HasKey(row => new { row.CaseId, row.Position });
            builder.HasIndex(row => new { row.CaseId, row.StreamId, row.Version }).IsUnique();
            builder.HasIndex(row => new { row.Sequence, row.Position });
            builder.HasOne<StreamRow>().WithMany().HasForeignKey(row => new { row.CaseId, row.StreamId }).OnDelete(DeleteBehavior.Restrict);
            builder.Ignore(row => row.Actor);
            builder.Property(row => row.Position).ValueGeneratedOnAdd();
            builder.Property(row => row.Type).HasMaxLength(100);
            builder.Property(row => row.Body).IsLongText();
            builder.Property(row => row.Salt).HasMaxLength(EventHash.SaltLength);
            builder.Property(row => row.BodyHash).HasMaxLength(EventHash.Length);
            builder.Property(row => row.Hash).HasMaxLength(EventHash.Length);
        }
    }
}
