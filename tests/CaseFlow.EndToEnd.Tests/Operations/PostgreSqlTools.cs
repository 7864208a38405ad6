using System.Diagnostics;
using CaseFlow.Testing;
using Npgsql;

namespace CaseFlow.EndToEnd.Tests.Operations;

/// <summary>The commands by which the Server room's README backs a PostgreSQL database up and restores it, as they stand there.</summary>
internal static class PostgreSqlTools
{
    public static Task DumpAsync(TestDatabase database, string file, CancellationToken cancellation) =>
        RunAsync("pg_dump", cancellation, "--format=custom", $"--file={file}", AddressOf(database));

    public static Task RestoreAsync(TestDatabase database, string file, CancellationToken cancellation) => RunAsync(
        "pg_restore", cancellation, "--clean", "--if-exists", "--exit-on-error", "--no-owner", $"--dbname={AddressOf(database)}", file);

    private static string AddressOf(TestDatabase database)
    {
        var server = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        return $"postgresql://{server.Username}@{server.Host}:{server.Port}/{server.Database}";
    }

    // Debian keeps the programs of each version apart
    private static string PathOf(string program) => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateFiles("/usr/lib/postgresql", program, SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault() ?? program
        : program;

    private static async Task RunAsync(string program, CancellationToken cancellation, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(PathOf(program), arguments) { RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, error);
    }
}
