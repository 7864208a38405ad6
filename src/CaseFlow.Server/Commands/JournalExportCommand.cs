using System.CommandLine;
using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage.Journal.Export;

namespace CaseFlow.Server.Commands;

/// <summary>Writes the journal to a file that others can verify without CaseFlow. Only operators have the command line, so it leaves nothing out.</summary>
internal static class JournalExportCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The new file. It holds whatever the journal does: guard it alike." };
        var which = new Option<string>("--case") { Description = "Only this case, by its reference or id, without the checkpoints." };
        var export = new Command("export", "Writes every stream with its hashes, the checkpoints and a signature as JSON lines, while servers go on.")
        {
            file, which,
        };
        export.SetAction((parsed, cancellation) => OnDatabase.RunAsync(
            parsed, (host, stop) => RunAsync(host, parsed.GetRequiredValue(file), parsed.GetValue(which), stop), cancellation));
        return export;
    }

    private static async Task<int> RunAsync(WebApplication host, string file, string? which, CancellationToken cancellation)
    {
        if (File.Exists(file))
        {
            return await FailAsync($"Expected a new file, but {file} exists.");
        }

        var caseId = which is null ? null : await FindAsync(host, which, cancellation);
        if (which is not null && caseId is null)
        {
            return await FailAsync($"Expected the reference or id of a case, but there is no {which}.");
        }

        var report = await WriteAsync(host, file, caseId, cancellation);
        Console.Out.WriteLine($"Exported {report.Streams:N0} streams with {report.Events:N0} events and {report.Checkpoints:N0} checkpoints: {file}");
        return ExitCode.Done;
    }

    // written aside and moved, so that an export that breaks off is never taken for one
    private static async Task<ExportReport> WriteAsync(WebApplication host, string file, Guid? caseId, CancellationToken cancellation)
    {
        var draft = $"{file}.part";
        try
        {
            await using var scope = host.Services.CreateAsyncScope();
            ExportReport report;
            await using (var output = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                report = await scope.ServiceProvider.GetRequiredService<JournalExporter>().WriteAllAsync(output, caseId, cancellation);
            }

            File.Move(draft, file);
            return report;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static async Task<Guid?> FindAsync(WebApplication host, string which, CancellationToken cancellation)
    {
        if (Guid.TryParse(which, out var id))
        {
            return id;
        }

        var found = await host.Services.GetRequiredService<Dispatcher>()
            .SendAsync(Caller.System(Door.CommandLine), new FindCase(which), cancellation);
        return found.IsRejected ? null : found.Value.CaseId;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.Failed;
    }
}
