using System.CommandLine;
using CaseFlow.App.Storage;
using CaseFlow.Server.Hosting;
using Spectre.Console;

namespace CaseFlow.Server.Commands;

/// <summary>Brings the database to this release; a server's database is migrated by nothing else.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database to this release. SQLite does so by itself, SQL Server and PostgreSQL only here.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        await using var host = ServerHost.Build([.. parsed.UnmatchedTokens]);
        await using var scope = host.Services.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().MigrateAsync(cancellation);
        }
        catch (UnfitDatabaseException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return ExitCode.NotMigrated;
        }

        AnsiConsole.WriteLine($"The {scope.ServiceProvider.GetRequiredService<DatabaseSettings>().Provider} database is up to date.");
        return ExitCode.Done;
    }
}
