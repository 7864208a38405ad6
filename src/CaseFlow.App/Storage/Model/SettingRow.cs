using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage;

/// <summary>A fact about the whole database, e.g. the oldest release that may still use it.</summary>
internal sealed class SettingRow : IReferenceRow
{
    public required string Name { get; init; }

    public required string Value { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<SettingRow>
    {
        public void Configure(EntityTypeBuilder<SettingRow> builder)
        {
            builder.ToTable("Settings");
            builder.HasKey(row => row.Name);
            builder.Property(row => row.Name).HasMaxLength(100);
            builder.Property(row => row.Value).HasMaxLength(400);
            builder.HasData(
                new SettingRow { Name = Release.Minimum, Value = $"{Release.OldestBeside}" },
                new SettingRow { Name = Release.ReadRows, Value = "1" });
        }
    }
}
