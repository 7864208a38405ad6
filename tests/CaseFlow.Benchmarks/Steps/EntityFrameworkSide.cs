using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>The same rows by Entity Framework as it comes: pooled contexts, the rows at hand, one transaction for each step.</summary>
internal sealed class EntityFrameworkSide(ServiceProvider services, int clients) : IOtherSide
{
    private readonly RowRecorder _recorder = new();
    private readonly IDbContextFactory<CaseFlowDb> _contexts = services.GetRequiredService<IDbContextFactory<CaseFlowDb>>();
    private IReadOnlyList<IReadOnlyList<NotedRow>> _steps = [];

    public IInterceptor Recorder => _recorder;

    public static EntityFrameworkSide Open(TestDatabase database, StepSetting setting)
    {
        var services = new ServiceCollection().AddPooledDbContextFactory<CaseFlowDb>(options => _ = setting.Provider == DatabaseProvider.Sqlite
            ? options.UseSqlite(database.ConnectionString).AddInterceptors(new SynchronousSetting(setting.Synchronous))
            : options.UseNpgsql(DatabaseProviders.WithPreparedStatements(database.ConnectionString)));
        return new(services.BuildServiceProvider(), setting.Clients);
    }

    public void Take() => _steps = _recorder.Take();

    public Task WriteAsync(CancellationToken cancellation) =>
        Parallel.ForEachAsync(_steps, new ParallelOptions { MaxDegreeOfParallelism = clients, CancellationToken = cancellation }, WriteAsync);

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async ValueTask WriteAsync(IReadOnlyList<NotedRow> rows, CancellationToken cancellation)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var row in rows)
        {
            row.PutInto(db);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

/// <summary>Notes the rows that each step saves.</summary>
internal sealed class RowRecorder : SaveChangesInterceptor
{
    private readonly List<IReadOnlyList<NotedRow>> _steps = [];

    public IReadOnlyList<IReadOnlyList<NotedRow>> Take()
    {
        lock (_steps)
        {
            IReadOnlyList<IReadOnlyList<NotedRow>> taken = [.. _steps];
            _steps.Clear();
            return taken;
        }
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { Database.CurrentTransaction: not null } db)
        {
            var changed = db.ChangeTracker.Entries().Where(entry => entry.State is not (EntityState.Unchanged or EntityState.Detached));
            lock (_steps)
            {
                _steps.Add([.. changed.Select(NotedRow.Of)]);
            }
        }

        return new(result);
    }
}

/// <summary>A row as a step saved it.</summary>
/// <param name="Row">The row.</param>
/// <param name="State">What was done to it.</param>
/// <param name="Former">What its changed properties were before.</param>
internal sealed record NotedRow(object Row, EntityState State, IReadOnlyList<(string Property, object? Value)> Former)
{
    public static NotedRow Of(EntityEntry entry) => new(
        entry.Entity,
        entry.State,
        [.. entry.State == EntityState.Modified
            ? entry.Properties.Where(property => property.IsModified).Select(property => (property.Metadata.Name, property.OriginalValue))
            : []]);

    public void PutInto(DbContext db)
    {
        var entry = db.Entry(Row);
        entry.State = State == EntityState.Modified ? EntityState.Unchanged : State;
        foreach (var (name, value) in Former)
        {
            var property = entry.Property(name);
            property.OriginalValue = value;
            property.IsModified = true;
        }
    }
}
