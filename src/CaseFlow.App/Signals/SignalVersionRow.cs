using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.App.Forms;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Signals;

/// <summary>What a signal said at one time: of an imported one in its source's partition, of a reported one in its own.</summary>
internal sealed class SignalVersionRow : IReadRow
{
    public required Guid CaseId { get; init; }

    public required Guid SignalId { get; init; }

    /// <summary>The number of the import that brought it; 0 of a reported signal.</summary>
    public required int Number { get; init; }

    public required Guid? ImportId { get; init; }

    /// <summary>The batch of the import that brought it; null of a reported signal.</summary>
    public required int? Batch { get; init; }

    /// <summary>The number of the import that says something else, from when that is complete; null when none does.</summary>
    public int? SupersededBy { get; set; }

    /// <summary>Its number in the imported file.</summary>
    public required int? FileRow { get; init; }

    /// <summary>The source, e.g. <c>ucdp-ged</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The organisation from which it comes; signals of one origin do not confirm each other.</summary>
    public required string Origin { get; init; }

    public required string? ExternalId { get; init; }

    public required SignalContent Content { get; init; }

    public required string Marking { get; init; }

    public required ImmutableSortedSet<string> ReleasableTo { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>SHA-256 of the content's text: tells whether a source says something new.</summary>
    public required byte[] ContentHash { get; init; }

    // below: copies out of the content, to be searched

    public required string Country { get; init; }

    public required SignalTheme Theme { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The Monday of its week as a day number; null when time or place is known too vaguely for a cluster.</summary>
    public required int? Week { get; init; }

    /// <summary>Names of the actors, in lower case.</summary>
    public required string Actors { get; init; }

    /// <summary>The order of lists in one text: what happened last comes first.</summary>
    public required string SortKey { get; init; }

    public static byte[] HashOf(SignalContent content) => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content, EventJson.Options));

    public static int? WeekOf(SignalContent content) =>
        Weeks.IsKnown(content.Time) && Nearness.IsPlaced(content.Place) ? Weeks.MondayOf(content.Time.From).DayNumber : null;

    public static string ActorsOf(SignalContent content)
    {
        var names = string.Join('|', content.Actors.Select(actor => actor.Name)).ToLowerInvariant();
        return names.Length <= TextLimits.Text ? names : names[..TextLimits.Text];
    }

    public static string SortKeyOf(SignalContent content, Guid signalId) =>
        SortKeys.NewestFirst(new DateTimeOffset(content.Time.From, TimeOnly.MinValue, TimeSpan.Zero), signalId);

    internal sealed class Configuration : IEntityTypeConfiguration<SignalVersionRow>
    {
        public void Configure(EntityTypeBuilder<SignalVersionRow> builder)
        {
            builder.ToTable("SignalVersions");
            builder.HasKey(row => new { row.CaseId, row.SignalId, row.Number });
            builder.HasIndex(row => row.SignalId);
            builder.HasIndex(row => new { row.CaseId, row.Number, row.Batch });
            builder.HasIndex(row => row.SortKey);
            builder.HasIndex(row => new { row.Country, row.SortKey });
            builder.HasIndex(row => new { row.Week, row.Country, row.Origin });
            builder.Property(row => row.Source).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Origin).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.ExternalId).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.Content).IsJson();
            builder.Property(row => row.Marking).HasMaxLength(20);
            builder.Property(row => row.ReleasableTo).IsJson();
            builder.Property(row => row.Language).HasMaxLength(TextLimits.Code);
            builder.Property(row => row.ContentHash).HasMaxLength(SHA256.HashSizeInBytes);
            builder.Property(row => row.Country).HasMaxLength(3);
            builder.Property(row => row.Actors).HasMaxLength(TextLimits.Text);
            builder.Property(row => row.SortKey).HasMaxLength(SortKeys.MaxLength);
        }
    }
}
