using System.Text.RegularExpressions;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Storage.Receipts;
using CaseFlow.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tests.Faults;

/// <summary>All that a database keeps, as lines in which ids are alike, to compare two that were worked in alike.</summary>
internal static partial class KeptText
{
    public static async Task<IReadOnlyList<string>> WriteAsync(CaseFlowDb db, CancellationToken cancellation)
    {
        var rows = (await ReadRows.WriteAsync(db, cancellation)).Split('\n');
        var events = await db.Events.AsNoTracking().Select(row => $"event {row.Version} {row.Type} {row.PostId} {row.Body}").ToListAsync(cancellation);
        var outbox = await db.Set<OutboxRow>().AsNoTracking().Select(row => $"outbox {row.Kind} {row.Body}").ToListAsync(cancellation);
        var receipts = await db.Set<ReceiptRow>().AsNoTracking().Select(row => $"receipt {row.Message}").ToListAsync(cancellation);
        return [.. rows.Concat(events).Concat(outbox).Concat(receipts).Select(WithoutIds).Order(StringComparer.Ordinal)];
    }

    private static string WithoutIds(string line) => Reference().Replace(Id().Replace(line, "id"), "reference");

    [GeneratedRegex("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|[0-9a-fA-F]{24,}")]
    private static partial Regex Id();

    [GeneratedRegex("CF-[0-9A-Z]{5}-[0-9A-Z]{5}")]
    private static partial Regex Reference();
}
