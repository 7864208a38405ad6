using CaseFlow.App.Accounts;
using CaseFlow.App.Storage.Pumps;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>The database. Each feature describes its own rows in its folder, as an <see cref="IEntityTypeConfiguration{TEntity}"/>.</summary>
public sealed class CaseFlowDb(DbContextOptions<CaseFlowDb> options) : DbContext(options), IDataProtectionKeyContext
{
    /// <summary>The keys that seal cursors and cookies, shared by all hosts of the database.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<StreamRow> Streams => Set<StreamRow>();

    internal DbSet<EventRow> Events => Set<EventRow>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageConventions.Apply(configurationBuilder, this.Provider());

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CaseFlowDb).Assembly);
        AccountTables.AddTo(modelBuilder);
        StorageConventions.Complete(modelBuilder, this.Provider());
        DatabaseClock.AddTo(modelBuilder, this.Provider());
    }
}
