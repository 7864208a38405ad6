using CaseFlow.App.Cases;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Tests.Harness;
using CaseFlow.Testing.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Storage;

/// <summary>All hosts of these tests are watched by <see cref="SqlServerStatements"/>; this shows that it sees.</summary>
public sealed class SqlServerStatementTests
{
    [Fact]
    public async Task SQL_Server_can_parse_what_an_ordinary_case_asks_and_writes_and_knows_all_that_it_names()
    {
        await using (var host = await CaseHost.OpenAsync(DatabaseProvider.Sqlite))
        {
            await host.PutPlanAsync();
            await host.ActivateNoFlyZoneAsync();
            await host.AppointEvaluatorAsync();
            await host.AskAsync(new ListCases(new CaseFilter(Owner: "UN"), new PageRequest(10)));
        }

        var written = SqlServerStatements.All;

        Assert.True(written.Count > 40, $"{written.Count} statements were seen.");
        foreach (var beginning in new[] { "SELECT TOP(", "INSERT INTO [", "UPDATE [", "DELETE FROM [" })
        {
            Assert.Contains(written, statement => statement.Contains(beginning, StringComparison.Ordinal));
        }

        Assert.Empty(SqlServerModel.FaultsIn(written));
    }

    [Fact]
    public void What_would_go_to_SQL_Server_is_in_its_own_words()
    {
        using var db = OfflineSqlServer.Open();

        var statement = OfflineSqlServer.StatementOf(() => db.Set<OutboxRow>().OrderBy(row => row.DueAt).Take(3).Load());

        Assert.Contains("SELECT TOP(@p)", statement, StringComparison.Ordinal);
        Assert.Empty(SqlServerScript.Parse(statement).Errors);
    }
}
