using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Paging;

/// <summary>A page is found by the key of its neighbour.</summary>
public sealed class KeysetPagingTests
{
    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Every_page_is_asked_for_in_the_same_words_so_that_none_is_prepared_anew(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider, TestContext.Current.CancellationToken);
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(database.Provider, database.ConnectionString);
        await using var db = new CaseFlowDb(options.Options);

        Assert.Equal(Statement("a"), Statement("b"));
        // for a size that it is not told PostgreSQL expects a tenth of the list
        Assert.Matches(@"(LIMIT |TOP\()11\b", Statement("a"));

        string Statement(string key)
        {
            using var command = db.Set<TaskRow>().CutTo(new PageRequest(10, Key: key), row => row.SortKey).CreateDbCommand();
            return command.CommandText;
        }
    }
}
