using System.Diagnostics;
using System.Globalization;
using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Npgsql;

namespace CaseFlow.Benchmarks.Inboxes;

/// <summary>
/// Measure 5: what an inbox costs in which each row is asked whether the caller may read its case, against the same query without asking.
/// </summary>
internal static class InboxBenchmark
{
    private const int TasksInACase = 50;

    /// <summary>Every inbox in turn, both sides alternating.</summary>
    public static async Task<IReadOnlyList<(Inbox Inbox, int Tasks, Comparison Figures)>> RunAsync(
        int tasks, int rounds, TimeSpan least, CancellationToken cancellation)
    {
        await using var database = await TestDatabase.CreateUnwatchedAsync(DatabaseProvider.PostgreSql, cancellation);
        await FillAsync(database, tasks, cancellation);
        var changing = new WithoutReaders();
        await using var asking = InboxSide.Open(database);
        await using var open = InboxSide.Open(database, changing);
        var figures = new List<(Inbox, int, Comparison)>();
        foreach (var inbox in Inbox.All)
        {
            var key = await KeyAfterAsync(asking, inbox, cancellation);
            var (shown, _) = await asking.AskAsync(inbox, key, cancellation);
            figures.Add((inbox, shown, await CompareAsync(asking, open, inbox, key, rounds, least, cancellation)));
        }

        return changing.Found > 0 ? figures : throw new InvalidOperationException("Expected queries that ask for readers, but none did.");
    }

    private static async Task<Comparison> CompareAsync(
        InboxSide asking, InboxSide open, Inbox inbox, string? key, int rounds, TimeSpan least, CancellationToken cancellation)
    {
        var counted = new List<Round>();
        for (var round = 0; round < Comparison.WarmUp + rounds; round++)
        {
            var (steps, ours, other) = (0, TimeSpan.Zero, TimeSpan.Zero);
            while (ours < least || other < least)
            {
                ours += await TimeAsync(asking, inbox, key, cancellation);
                other += await TimeAsync(open, inbox, key, cancellation);
                steps++;
            }

            if (round >= Comparison.WarmUp)
            {
                counted.Add(new(steps, ours / steps, other / steps));
            }
        }

        return new(counted);
    }

    private static async Task<TimeSpan> TimeAsync(InboxSide side, Inbox inbox, string? key, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        await side.AskAsync(inbox, key, cancellation);
        return Stopwatch.GetElapsedTime(start);
    }

    private static async Task<string?> KeyAfterAsync(InboxSide side, Inbox inbox, CancellationToken cancellation)
    {
        string? key = null;
        for (var passed = 0; passed < inbox.DeepAfter; passed += inbox.Size)
        {
            (_, key) = await side.AskAsync(inbox, key, cancellation);
        }

        return key;
    }

    private static async Task FillAsync(TestDatabase database, int tasks, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellation);
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Inboxes", "inbox.sql"), cancellation);
        var filled = script.Replace(":tasks", tasks.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(":cases", (tasks / TasksInACase).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        foreach (var statement in filled.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
#pragma warning disable CA2100 // the text is the benchmark's own
            await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 600 };
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
