using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseFlow.App.Storage.Pumps;

/// <summary>The one statement that leases rows and answers them. It passes over rows that another transaction has locked, instead of waiting.</summary>
internal static class ClaimStatement
{
    /// <summary>Where a query of rows to be claimed begins: SQL Server is told there what PostgreSQL is told at the end.</summary>
    public static IQueryable<TRow> RowsOf<TRow>(CaseFlowDb db)
        where TRow : class, ILeasedRow
    {
        var rows = db.Set<TRow>();
        var passingOver = $"SELECT * FROM [{rows.EntityType.GetTableName()}] WITH (UPDLOCK, READPAST, ROWLOCK)";
        return db.Provider() == DatabaseProvider.SqlServer ? rows.FromSqlRaw(passingOver) : rows;
    }

    /// <summary>Leases the rows of a query under a claim.</summary>
    public static IQueryable<TRow> Lease<TRow>(CaseFlowDb db, IQueryable<TRow> free, Guid claim)
        where TRow : class, ILeasedRow
    {
        var type = db.Set<TRow>().EntityType;
        var id = IdOf(type).Name;
        using var select = free.Select(row => new { row.CaseId, Id = EF.Property<Guid>(row, id) }).CreateDbCommand();
        var parameters = select.Parameters.Cast<DbParameter>().Append(Named(select, claim)).ToArray();
        select.Parameters.Clear();
        var provider = db.Provider();
        var statement = Around(provider, select.CommandText, type.GetTableName()!, id, DatabaseClock.Sql(provider, Pumps.Lease.Seconds));
        return db.Set<TRow>().FromSqlRaw(statement, parameters.ToArray<object>());
    }

    /// <summary>The id beside the case id in the key of a row: its column and its value.</summary>
    public static (string Name, Guid Value) IdOf<TRow>(CaseFlowDb db, TRow row)
        where TRow : class, ILeasedRow
    {
        var id = IdOf(db.Set<TRow>().EntityType);
        return (id.Name, (Guid)id.PropertyInfo!.GetValue(row)!);
    }

    private static IProperty IdOf(IEntityType type) => type.FindPrimaryKey()!.Properties.Single(property => property.Name != nameof(ICaseRow.CaseId));

    private static DbParameter Named(DbCommand command, Guid claim)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@claim";
        parameter.Value = claim;
        return parameter;
    }

    private static string Around(DatabaseProvider provider, string select, string table, string id, string until) => provider switch
    {
        DatabaseProvider.Sqlite =>
            $"""
            UPDATE "{table}" SET "LeasedBy" = @claim, "LeasedUntil" = {until}
            WHERE ("CaseId", "{id}") IN ({select})
            RETURNING *
            """,
        DatabaseProvider.PostgreSql =>
            $"""
            WITH free AS MATERIALIZED ({select}
            FOR UPDATE SKIP LOCKED)
            UPDATE "{table}" AS held SET "LeasedBy" = @claim, "LeasedUntil" = {until}
            FROM free WHERE held."CaseId" = free."CaseId" AND held."{id}" = free."Id"
            RETURNING held.*
            """,
        _ =>
            $"""
            WITH [free] AS ({select})
            UPDATE [held] SET [LeasedBy] = @claim, [LeasedUntil] = {until}
            OUTPUT inserted.*
            FROM [{table}] AS [held] INNER JOIN [free] ON [held].[CaseId] = [free].[CaseId] AND [held].[{id}] = [free].[Id]
            """,
    };
}
