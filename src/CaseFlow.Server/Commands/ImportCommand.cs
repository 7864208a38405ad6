using System.CommandLine;
using System.Runtime.InteropServices;
using CaseFlow.App.Imports;
using CaseFlow.App.Imports.Formats;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Imports;
using CaseFlow.Kernel;
using Spectre.Console;

namespace CaseFlow.Server.Commands;

/// <summary>Brings in data of others. Interrupted, it leaves nothing behind.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The file to read." };
        var format = new Option<string>("--format") { Description = $"One of {string.Join(", ", SignalFormats.Names)}.", Required = true };
        format.AcceptOnlyFromAmong([.. SignalFormats.Names]);
        var takeOver = new Option<bool>("--take-over") { Description = "Gives up an import of the same source that is still running." };
        var signals = new Command("signals",
            "Imports signals: new rows, and revisions of known ones. Rows that cannot be taken are printed; exit code 2 when there are any.")
        {
            file, format, takeOver,
        };
        signals.SetAction((parsed, cancellation) => parsed.GetRequiredValue(file) is { Exists: false } missing
            ? FailAsync($"Expected a file to read, but there is no {missing.FullName}.")
            : OnDatabase.RunAsync(
                parsed,
                (host, stop) => RunAsync(host, parsed.GetRequiredValue(file), parsed.GetRequiredValue(format), parsed.GetValue(takeOver), stop),
                cancellation));
        return new Command("import", "Imports data of others.") { signals };
    }

    private static async Task<int> RunAsync(WebApplication host, FileInfo file, string format, bool takeOver, CancellationToken cancellation)
    {
        // a signal would end the process at once: the import is given up first
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await using var content = file.OpenRead();
        var request = new ImportRequest(format, file.Name, content, takeOver);
        try
        {
            var outcome = await ShowAsync(content, progress => host.Services.GetRequiredService<SignalImporter>()
                .ImportAsync(Caller.System(Door.CommandLine), request, progress, stop.Token).AsTask());
            return outcome.IsRejected ? await FailAsync($"{outcome.Rejection.Message} ({outcome.Rejection.Code})") : Summarise(outcome.Value);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return await FailAsync("The import was interrupted. Nothing of it was kept.");
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }

    // on standard error, so that what is printed at the end can be kept
    private static Task<Outcome<ImportView>> ShowAsync(FileStream file, Func<IProgress<ImportProgress>, Task<Outcome<ImportView>>> import)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => import(new Bar(context.AddTask(Markup.Escape(Path.GetFileName(file.Name)), maxValue: Math.Max(1, file.Length)), file)));
    }

    private static int Summarise(ImportView import)
    {
        AnsiConsole.WriteLine(
            $"{import.Read} rows read = {import.Loaded} loaded + {import.Revised} revised + {import.Unchanged} unchanged + {import.Reported} reported.");
        return import.Reported > 0 ? ExitCode.Broken : ExitCode.Done;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return ExitCode.Failed;
    }

    /// <summary>Moves the bar by what was read of the file, and prints rows that could not be taken as they come.</summary>
    private sealed class Bar(ProgressTask task, FileStream file) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            foreach (var fault in value.Faults)
            {
                Console.Out.WriteLine(TextOf(fault));
            }

            task.Value = file.Position;
        }

        private static string TextOf(RowFault fault)
        {
            var column = fault.Column is null ? "" : $", column {fault.Column}";
            var found = fault.Value is null ? "" : $" Found: {fault.Value}";
            return $"row {fault.Row}{column}: {fault.Expected}{found}";
        }
    }
}
