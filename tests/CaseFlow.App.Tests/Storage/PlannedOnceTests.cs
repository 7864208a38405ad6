using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CaseFlow.App.Tests.Storage;

/// <summary>What takes longer to plan than to answer is planned once for each connection.</summary>
public sealed class PlannedOnceTests
{
    private const string Plans =
        "SELECT generic_plans AS \"Generic\", custom_plans AS \"Custom\" FROM pg_prepared_statements WHERE statement LIKE '%planned once%'";

    private const string Setting = "SELECT current_setting('plan_cache_mode') AS \"Value\"";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostgreSQL_keeps_the_plan_of_a_marked_query_and_goes_on_with_others_as_before()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, Cancellation);
        await using var db = Open(database);
        await db.Database.OpenConnectionAsync(Cancellation);

        foreach (var person in Enumerable.Range(0, 20).Select(number => $"person-{number}"))
        {
            await PlannedOnce.Mark(db.Set<TaskRow>().Where(row => row.OwnerPersonId == person)).ToListAsync(Cancellation);
        }

        var plans = await db.Database.SqlQueryRaw<Planned>(Plans).SingleAsync(Cancellation);
        Assert.True(plans is { Generic: > 0, Custom: 0 }, $"Expected one plan for all, but {plans.Custom} were made for one question each.");
        Assert.Equal("auto", await db.Database.SqlQueryRaw<string>(Setting).SingleAsync(Cancellation));
    }

    [Fact]
    public async Task A_marked_query_that_fails_leaves_the_connection_as_it_was()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, Cancellation);
        await using var db = Open(database);
        await db.Database.OpenConnectionAsync(Cancellation);

        await Assert.ThrowsAsync<PostgresException>(() =>
            PlannedOnce.Mark(db.Database.SqlQueryRaw<int>("SELECT 1 / 0 AS \"Value\"")).ToListAsync(Cancellation));

        Assert.Equal("auto", await db.Database.SqlQueryRaw<string>(Setting).SingleAsync(Cancellation));
    }

    private static CaseFlowDb Open(TestDatabase database)
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(database.Provider, database.ConnectionString);
        return new(options.Options);
    }

    private sealed record Planned(long Generic, long Custom);
}
