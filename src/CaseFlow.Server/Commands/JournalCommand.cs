using System.CommandLine;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.App.Storage.Journal;
using CaseFlow.Server.Hosting;
using Spectre.Console;

namespace CaseFlow.Server.Commands;

/// <summary>Questions to the journal.</summary>
internal static class JournalCommand
{
    public static Command Create()
    {
        var verify = new Command("verify",
            "Recomputes the hashes of every stream and compares them with the signed checkpoints. Exit code 2 when one is broken.");
        verify.SetAction((parsed, cancellation) => OnDatabase.RunAsync(parsed, VerifyAsync, cancellation));
        return new Command("journal", "Looks after the journal of all events.") { verify, JournalExportCommand.Create(), CreateKey() };
    }

    private static Command CreateKey()
    {
        var key = new Command("key", "Prints the public part of the key that signs checkpoints and exports. Keep it where you verify them.");
        key.SetAction(parsed =>
        {
            using var host = ServerHost.Build([.. parsed.UnmatchedTokens]);
            if (host.Services.GetRequiredService<JournalKeys>().Current is not { } current)
            {
                Console.Error.WriteLine("Expected a key, but CaseFlow:JournalKeyFile names none.");
                return ExitCode.Failed;
            }

            Console.Out.WriteLine(current.PublicPart);
            return ExitCode.Done;
        });
        return key;
    }

    private static async Task<int> VerifyAsync(WebApplication host, CancellationToken cancellation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<JournalVerifier>().VerifyAsync(cancellation);

        var settings = scope.ServiceProvider.GetRequiredService<DatabaseSettings>();
        AnsiConsole.WriteLine($"Journal of the {settings.Provider} database, data directory {settings.DataDirectory}.");
        AnsiConsole.WriteLine($"{report.Streams} streams, {report.Events} events, {report.Checkpoints} checkpoints read.");
        if (report.Break is not { } found)
        {
            return await VerifyAccessesAsync(scope.ServiceProvider, cancellation);
        }

        AnsiConsole.WriteLine($"The journal is broken: {found.Fault} at number {found.Number} of stream {found.StreamId}, case {found.CaseId}.");
        return ExitCode.Broken;
    }

    private static async Task<int> VerifyAccessesAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var report = await services.GetRequiredService<AccessVerifier>().VerifyAsync(cancellation);
        AnsiConsole.WriteLine($"{report.Streams} access streams, {report.Entries} entries read.");
        if (report.Break is not { } found)
        {
            AnsiConsole.WriteLine("The journal is intact.");
            return ExitCode.Done;
        }

        AnsiConsole.WriteLine($"The record of readings is broken: entry {found.Number} of node {found.Node} is not as it was written.");
        return ExitCode.Broken;
    }
}
