using System.CommandLine;
using CaseFlow.App.Storage;
using Spectre.Console;

namespace CaseFlow.Server.Commands;

/// <summary>Makes the rows that are read again from the events.</summary>
internal static class RebuildCommand
{
    public static Command Create()
    {
        var command = new Command("rebuild", "Empties the rows that are read and makes them again from the journal, in one transaction.");
        command.SetAction((parsed, cancellation) => OnDatabase.RunAsync(parsed, RebuildAsync, cancellation));
        return command;
    }

    private static async Task<int> RebuildAsync(WebApplication host, CancellationToken cancellation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var replayed = await scope.ServiceProvider.GetRequiredService<Rebuild>().RunAsync(cancellation);
        AnsiConsole.WriteLine($"The rows are rebuilt from {replayed} events.");
        return ExitCode.Done;
    }
}
