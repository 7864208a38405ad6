using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;

namespace CaseFlow.Testing.SqlServer;

/// <summary>
/// The tables as SQL Server would have them, against which statements are read without a server: each becomes the body of a procedure,
/// so that a table or a column that is not there is found.
/// </summary>
public static class SqlServerModel
{
    // the server's own views are in no model of ours
    private const string OfTheServer = " to object [sys].";

    /// <summary>What SQL Server would not know in some statements.</summary>
    public static IReadOnlyList<string> FaultsIn(IEnumerable<string> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        using var model = WithTables();
        var number = 0;
        foreach (var statement in statements)
        {
            model.AddObjects(ProcedureOf(statement, ++number));
        }

        return
        [
            .. from message in model.Validate()
               where !message.Message.Contains(OfTheServer, StringComparison.Ordinal)
               select $"{message.Prefix}{message.Number} {message.Message}",
        ];
    }

    private static TSqlModel WithTables()
    {
        using var db = OfflineSqlServer.Open();
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        SqlServerScript.Parse(db.Database.GenerateCreateScript()).DefineIn(model);
        return model;
    }

    private static string ProcedureOf(string statement, int number)
    {
        var parameters = SqlServerScript.Parse(statement).Parameters;
        return $"CREATE PROCEDURE [dbo].[Statement{number}] {string.Join(", ", parameters.Select(name => $"{name} nvarchar(max)"))} AS\n{statement}";
    }
}
