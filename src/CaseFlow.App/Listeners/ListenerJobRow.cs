using System.Globalization;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Listeners;

/// <summary>The job of a listener that has not been answered.</summary>
internal sealed class ListenerJobRow : IReadRow
{
    /// <summary>Longest stored message, in UTF-16 code units; the journal has the whole.</summary>
    public const int MaxMessageLength = 4_000;

    public required Guid CaseId { get; init; }

    public required Guid JobId { get; init; }

    public required Guid InstanceId { get; init; }

    public required string ProcessId { get; init; }

    /// <summary>The element in the version that its instance runs.</summary>
    public required string ElementId { get; set; }

    public required string JobType { get; init; }

    public required ListenerEvent Event { get; init; }

    /// <summary>The human task that it looks at; null when it looks at its element, or at a task that is not open yet.</summary>
    public Guid? TaskId { get; init; }

    /// <summary>In JSON.</summary>
    public required string Headers { get; init; }

    /// <summary>All that the element sees, in JSON.</summary>
    public required string Variables { get; init; }

    public required int RetriesLeft { get; set; }

    /// <summary>From when it is to be tried again; null for at once.</summary>
    public DateTimeOffset? RetryAt { get; set; }

    /// <summary>Why it failed last; null while it has not.</summary>
    public string? Failure { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The order of lists in one text: when it was created in Unix milliseconds, then the id.</summary>
    public required string SortKey { get; init; }

    /// <summary>Makes the <see cref="SortKey"/>.</summary>
    public static string SortKeyOf(DateTimeOffset createdAt, Guid jobId) =>
        string.Create(CultureInfo.InvariantCulture, $"{createdAt.ToUnixTimeMilliseconds():D15}-{jobId:N}");

    internal sealed class Configuration : IEntityTypeConfiguration<ListenerJobRow>
    {
        public void Configure(EntityTypeBuilder<ListenerJobRow> builder)
        {
            builder.ToTable("ListenerJobs");
            builder.HasKey(row => new { row.CaseId, row.JobId });
            builder.HasIndex(row => row.JobId);
            builder.HasIndex(row => row.SortKey);
            builder.HasIndex(row => new { row.JobType, row.SortKey });
            builder.Property(row => row.ProcessId).HasMaxLength(200);
            builder.Property(row => row.ElementId).HasMaxLength(200);
            builder.Property(row => row.JobType).HasMaxLength(200);
            builder.Property(row => row.Event).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.Headers).IsLongText();
            builder.Property(row => row.Variables).IsLongText();
            builder.Property(row => row.Failure).HasMaxLength(MaxMessageLength);
            builder.Property(row => row.SortKey).HasMaxLength(60);
        }
    }
}
