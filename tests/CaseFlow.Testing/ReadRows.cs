using System.Reflection;
using System.Text.Json;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseFlow.Testing;

/// <summary>All read rows as text, in order of their keys, to compare what is live with what was rebuilt.</summary>
public static class ReadRows
{
    // a lease is the pumps' own and in no journal
    private static readonly string[] NotInTheJournal = [nameof(ILeasedRow.LeasedBy), nameof(ILeasedRow.LeasedUntil)];

    private static readonly MethodInfo Reading = typeof(ReadRows).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task<string> WriteAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var lines = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IReadRow))).OrderBy(type => type.Name))
        {
            lines.AddRange(await (Task<List<string>>)Reading.MakeGenericMethod(table.ClrType).Invoke(null, [db, table, cancellation])!);
        }

        return string.Join('\n', lines);
    }

    private static async Task<List<string>> ReadAsync<TRow>(CaseFlowDb db, IEntityType table, CancellationToken cancellation)
        where TRow : class
    {
        var rows = await db.Set<TRow>().AsNoTracking().ToListAsync(cancellation);
        var key = table.FindPrimaryKey()!.Properties;
        return [.. rows.Select(row => Write(db, table, row, key)).Order(StringComparer.Ordinal)];
    }

    private static string Write(CaseFlowDb db, IEntityType table, object row, IReadOnlyList<IProperty> key)
    {
        var entry = db.Entry(row);
        var values = key.Concat(table.GetProperties().Except(key))
            .Where(property => !NotInTheJournal.Contains(property.Name))
            .Select(property => $"{property.Name}={JsonSerializer.Serialize(entry.Property(property.Name).CurrentValue)}");
        return $"{table.GetTableName()} {string.Join(' ', values)}";
    }
}
