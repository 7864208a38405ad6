using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Storage;

/// <summary>What is said in a database's own words where Entity Framework has none. Each is null for a database that is never told.</summary>
/// <remarks>Kept in static fields: a test finds all of them there, and lets SQL Server's parser and model read its part.</remarks>
internal sealed record SqlText
{
    public string? Sqlite { get; init; }

    public string? PostgreSql { get; init; }

    public string? SqlServer { get; init; }

    public string For(DbContext db)
    {
        var provider = db.Provider();
        var text = provider switch
        {
            DatabaseProvider.Sqlite => Sqlite,
            DatabaseProvider.PostgreSql => PostgreSql,
            _ => SqlServer,
        };
        return text ?? throw new UnreachableException($"Expected words for {provider}, but there are none.");
    }
}
