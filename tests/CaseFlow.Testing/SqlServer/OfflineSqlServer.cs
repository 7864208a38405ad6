using System.Data.Common;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Testing.SqlServer;

/// <summary>A context for SQL Server without a server: what it would send is caught on its way.</summary>
public sealed class OfflineSqlServer : DbCommandInterceptor, IDbConnectionInterceptor
{
    private static readonly DbContextOptions<CaseFlowDb> Options = CreateOptions();

    public static CaseFlowDb Open()
    {
        var db = new CaseFlowDb(Options);
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return db;
    }

    /// <summary>The statement that some work would send.</summary>
    public static string StatementOf(Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception.GetBaseException() is StatementCaught caught)
        {
            return caught.Message;
        }

        throw new InvalidOperationException("Expected a statement for SQL Server, but none was sent.");
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        throw new StatementCaught(command.CommandText);

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        throw new StatementCaught(command.CommandText);

    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    private static DbContextOptions<CaseFlowDb> CreateOptions()
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(DatabaseProvider.SqlServer, "Server=localhost").AddInterceptors(new OfflineSqlServer());
        return options.Options;
    }

    private sealed class StatementCaught(string statement) : Exception(statement);
}
