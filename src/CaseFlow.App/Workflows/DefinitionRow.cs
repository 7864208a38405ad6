using System.Globalization;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Workflows;

/// <summary>What kind of thing a deployed definition is.</summary>
public enum DefinitionKind
{
    /// <summary>A BPMN process.</summary>
    Process,

    /// <summary>A DMN decision.</summary>
    Decision,

    /// <summary>A form-js form.</summary>
    Form,

    /// <summary>A list of reference data: risk factors, measures, calendars, …</summary>
    Reference,

    /// <summary>Examples of what a DMN model decides, which are decided whenever they are deployed.</summary>
    Tests,
}

/// <summary>One version of a deployed definition: written once, never changed, not part of any case.</summary>
internal sealed class DefinitionRow : IReferenceRow
{
    public required DefinitionKind Kind { get; init; }

    public required string Key { get; init; }

    public required int Version { get; init; }

    public required Guid DeploymentId { get; init; }

    public required string Name { get; init; }

    public string? VersionTag { get; init; }

    public required string ResourceName { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset DeployedAt { get; init; }

    public required string DeployedBy { get; init; }

    /// <summary>The order of lists in one text: kind, key, newest version first.</summary>
    public required string SortKey { get; init; }

    /// <summary>Makes the <see cref="SortKey"/>.</summary>
    public static string SortKeyOf(DefinitionKind kind, string key, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)kind}-{key}-{int.MaxValue - version:D10}");

    internal sealed class Configuration : IEntityTypeConfiguration<DefinitionRow>
    {
        public void Configure(EntityTypeBuilder<DefinitionRow> builder)
        {
            builder.ToTable("Definitions");
            builder.HasKey(row => new { row.Kind, row.Key, row.Version });
            builder.HasIndex(row => row.DeploymentId);
            builder.Property(row => row.Kind).HasConversion<string>().HasMaxLength(20);
            builder.Property(row => row.Key).HasMaxLength(200);
            builder.Property(row => row.Name).HasMaxLength(400);
            builder.Property(row => row.VersionTag).HasMaxLength(100);
            builder.Property(row => row.ResourceName).HasMaxLength(400);
            builder.Property(row => row.Sha256).HasMaxLength(64);
            builder.Property(row => row.Text).IsLongText();
            builder.Property(row => row.SortKey).HasMaxLength(250);
            builder.HasIndex(row => row.SortKey).IsUnique();
            builder.Property(row => row.DeployedBy).HasMaxLength(100);
        }
    }
}
