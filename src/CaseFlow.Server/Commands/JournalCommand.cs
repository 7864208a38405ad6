using System.CommandLine;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Journal;
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
        return new Command("journal", "Looks after the journal of all events.") { verify };
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
            AnsiConsole.WriteLine("The journal is intact.");
            return ExitCode.Done;
        }

        AnsiConsole.WriteLine($"The journal is broken: {found.Fault} at number {found.Number} of stream {found.StreamId}, case {found.CaseId}.");
        return ExitCode.Broken;
    }
}
