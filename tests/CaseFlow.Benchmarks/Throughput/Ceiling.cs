using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Testing;
using Npgsql;

namespace CaseFlow.Benchmarks.Throughput;

/// <summary>
/// What the database itself can do: pgbench with a transaction of five rows on the product's own tables and indexes (a stream's head, an
/// event, the task that ends, the next one, a receipt), prepared, with as many clients.
/// </summary>
internal sealed partial class Ceiling(TestDatabase database, int clients)
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Throughput", "ceiling.sql");

    private int _cases;

    /// <summary>Gives each open task a number, by which the script finds it.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(
            """
            CREATE SEQUENCE bench_version;
            CREATE TABLE "Bench" AS SELECT row_number() OVER ()::int AS n, "CaseId" AS case_id, "InstanceId" AS stream_id, "TaskId" AS task_id FROM "Tasks";
            ALTER TABLE "Bench" ADD PRIMARY KEY (n);
            SELECT count(*)::int FROM "Bench";
            """,
            connection);
        _cases = (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>Runs it for some time.</summary>
    /// <returns>How long one transaction took, over all clients.</returns>
    public async Task<TimeSpan> RunAsync(TimeSpan time, CancellationToken cancellation)
    {
        var server = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var seconds = Math.Max(1, (int)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        string[] arguments =
        [
            "--no-vacuum", "--protocol=prepared", $"--client={clients}", "--jobs=2", $"--time={seconds}", $"--define=cases={_cases}", $"--file={Script}",
            $"--host={server.Host}", $"--port={server.Port}", $"--username={server.Username}", server.Database!,
        ];
        using var pgbench = Process.Start(new ProcessStartInfo("pgbench", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = pgbench.StandardError.ReadToEndAsync(cancellation);
        var output = await pgbench.StandardOutput.ReadToEndAsync(cancellation);
        await pgbench.WaitForExitAsync(cancellation);
        return Rate().Match(output) is { Success: true } rate && pgbench.ExitCode == 0
            ? TimeSpan.FromSeconds(1 / double.Parse(rate.Groups[1].Value, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"Expected pgbench to tell its rate, but it said: {output}{await error}");
    }

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Rate();
}
