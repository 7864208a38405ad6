using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.App.Storage;

/// <summary>Brings the database to this release's shape, or refuses to start on one that is not.</summary>
internal sealed class DatabaseStartup(CaseFlowDb db, DatabaseSettings settings, Rebuild rebuild)
{
    /// <summary>SQL Server: who reads sees what was committed last and waits for no writer, as on the other databases. No transaction may be open.</summary>
    private static readonly SqlText ReadWhatIsCommitted = new()
    {
        SqlServer = """
            IF (SELECT is_read_committed_snapshot_on FROM sys.databases WHERE database_id = DB_ID()) = 0
                ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE;
            """,
    };

    private static readonly SqlText CountLockTables = new()
    {
        Sqlite = "SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'",
    };

    private static readonly SqlText Unlock = new() { Sqlite = "DELETE FROM __EFMigrationsLock" };

    /// <summary>The host's first step: an embedded database migrates itself, a server's must have been migrated.</summary>
    /// <exception cref="UnfitDatabaseException">The server's database lacks migrations, or belongs to a later release.</exception>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().PrepareAsync(cancellation);
    }

    /// <summary>The command <c>caseflow migrate</c>: brings any database up to date.</summary>
    /// <exception cref="UnfitDatabaseException">None of this release's migrations made the database.</exception>
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await RefuseUnreleasedAsync(cancellation);
        switch (settings.Provider)
        {
            case DatabaseProvider.Sqlite:
                PrivateFiles.MakeFolder(settings.DataDirectory);
                using (await SqliteMigrationLock.TakeAsync(settings, cancellation))
                {
                    MakePrivate(WriterQueue.FileOf(settings));
                    await RemoveStaleLockRowAsync(cancellation);
                    await db.Database.MigrateAsync(cancellation);
                }

                break;
            case DatabaseProvider.PostgreSql:
                await using (await PostgreSqlMigrationLock.TakeAsync(db, settings, cancellation))
                {
                    await db.Database.MigrateAsync(cancellation);
                }

                break;
            default:
                await db.Database.MigrateAsync(cancellation);
                await db.Database.ExecuteSqlRawAsync(ReadWhatIsCommitted.For(db), cancellation);
                break;
        }

        await Release.EnterAsync(db, cancellation);
        if (await Release.NeedsRebuildAsync(db, cancellation))
        {
            await rebuild.RunAsync(cancellation);
            await Release.RebuiltAsync(db, cancellation);
        }
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        // asked first: migrating compares two whole models, which is half of a start
        var pending = await db.Database.GetPendingMigrationsAsync(cancellation);
        if (!pending.Any())
        {
            await Release.EnterAsync(db, cancellation);
        }
        else if (settings.Provider == DatabaseProvider.Sqlite)
        {
            await MigrateAsync(cancellation);
        }
        else
        {
            throw new UnfitDatabaseException("Expected a database of this release, but migrations are pending: run 'caseflow migrate' first.");
        }
    }

    // what was migrated by none of our migrations was made while they were still being drawn up
    private async Task RefuseUnreleasedAsync(CancellationToken cancellation)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Count > 0 && !applied.Intersect(db.Database.GetMigrations(), StringComparer.Ordinal).Any())
        {
            throw new UnfitDatabaseException(
                "Expected a new database, or one that a release made, but this one is older than the first release: name another one.");
        }
    }

    // what SQLite makes beside a file gets the rights of that file
    private static void MakePrivate(string file)
    {
        if (!File.Exists(file))
        {
            PrivateFiles.MakeFile(file).Dispose();
        }
    }

    // whoever left this row behind is dead: the file lock is ours
    private async Task RemoveStaleLockRowAsync(CancellationToken cancellation)
    {
        if (await db.Database.SqlQueryRaw<int>(CountLockTables.For(db)).SingleAsync(cancellation) > 0)
        {
            await db.Database.ExecuteSqlRawAsync(Unlock.For(db), cancellation);
        }
    }
}
