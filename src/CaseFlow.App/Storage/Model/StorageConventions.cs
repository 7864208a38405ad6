using CaseFlow.App.Storage.Receipts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaseFlow.App.Storage;

/// <summary>How each type is stored on each database, in one place.</summary>
internal static class StorageConventions
{
    private const int DefaultTextLength = 200;
    private const int EnumLength = 40;
    private const string SqlServerOrdinal = "Latin1_General_100_BIN2";

    public static void Apply(ModelConfigurationBuilder builder, DatabaseProvider provider)
    {
        var text = builder.Properties<string>().HaveMaxLength(DefaultTextLength);
        var time = builder.Properties<DateTimeOffset>().HavePrecision(3);
        var word = builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);

        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                // SQLite compares bytes by itself, and cannot order a time that is text
                time.HaveConversion<UnixMilliseconds>();
                break;
            case DatabaseProvider.PostgreSql:
                text.UseCollation("C");
                word.UseCollation("C");
                time.HaveConversion<UtcMilliseconds>();
                break;
            default:
                text.UseCollation(SqlServerOrdinal);
                word.UseCollation(SqlServerOrdinal);
                time.HaveConversion<UtcMilliseconds>();
                break;
        }
    }

    /// <summary>Checks and completes the model once all features have described their rows.</summary>
    public static void Complete(ModelBuilder builder, DatabaseProvider provider)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ICaseRow))))
        {
            RequireCaseIdFirst(type);
            if (provider == DatabaseProvider.SqlServer)
            {
                // its order of ids is random, so rows that followed them would split pages; they lie as they come, and are found by their keys
                type.FindPrimaryKey()!.SetIsClustered(false);
            }
        }

        ApplyToEvents(builder.Entity<EventRow>(), provider);
        if (provider == DatabaseProvider.SqlServer)
        {
            // written and swept away in this order
            builder.Entity<ReceiptRow>().HasKey(row => new { row.CommandId, row.CaseId }).IsClustered(false);
            builder.Entity<ReceiptRow>().HasIndex(row => row.ExpiresAt).IsClustered();
            MakeConvertedTextOrdinal(builder.Model);
            // what a device calls a passkey is longer than the 900 bytes that a clustered key may have
            builder.Entity<IdentityUserPasskey<Guid>>().HasKey(row => row.CredentialId).IsClustered(false);
        }
    }

    /// <summary>Text without a limit.</summary>
    public static PropertyBuilder<string> IsLongText(this PropertyBuilder<string> property) => property.HasMaxLength(-1);

    // lists and other values that are kept as text
    private static void MakeConvertedTextOrdinal(IMutableModel model)
    {
        var converted = model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.GetCollation() is null && property.GetValueConverter()?.ProviderClrType == typeof(string));
        foreach (var property in converted)
        {
            property.SetCollation(SqlServerOrdinal);
        }
    }

    private static void RequireCaseIdFirst(IMutableEntityType type)
    {
        var keys = type.GetKeys().Select(key => key.Properties[0])
            .Concat(type.GetIndexes().Where(index => index.IsUnique).Select(index => index.Properties[0]));
        if (keys.Any(first => first.Name != nameof(ICaseRow.CaseId)))
        {
            throw new InvalidOperationException($"Expected the case id to lead every key of {type.ClrType.Name}, but another column does.");
        }
    }

    private static void ApplyToEvents(EntityTypeBuilder<EventRow> events, DatabaseProvider provider)
    {
        switch (provider)
        {
            case DatabaseProvider.Sqlite:
                // only a single INTEGER key counts by itself there; one file has no partitions anyway
                events.HasKey(row => row.Position);
                events.Property(row => row.Sequence).HasDefaultValue(0L);
                break;
            case DatabaseProvider.PostgreSql:
                events.Property(row => row.Sequence).HasDefaultValueSql("(pg_current_xact_id()::text)::bigint");
                break;
            default:
                events.HasIndex(row => row.Position).IsClustered();
                events.Property(row => row.Position).UseIdentityColumn();
                events.Property(row => row.Sequence).HasConversion<byte[]>().HasColumnType("rowversion").ValueGeneratedOnAddOrUpdate();
                break;
        }
    }
}
