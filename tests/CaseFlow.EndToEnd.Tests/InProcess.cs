using System.Text;
using CaseFlow.Server.Commands;
using CaseFlow.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;
using Spectre.Console;

namespace CaseFlow.EndToEnd.Tests;

/// <summary>
/// Runs commands as they are typed, but in this process: one of their own would compile for seconds what this one has compiled already.
/// What a process alone can show (its end, where it was started, that it is killed) is tested with <see cref="CaseFlowProcess"/>.
/// </summary>
internal static class InProcess
{
    private static readonly Tap Output = new(Console.Out);
    private static readonly Tap Error = new(Console.Error);

    static InProcess()
    {
        Console.SetOut(Output);
        Console.SetError(Error);
        AnsiConsole.Console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(Output) });
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<CommandResult> RunAsync(CancellationToken cancellation, params IEnumerable<string> args)
    {
        string[] typed = [.. args];
        string[] environment = typed.Contains("--environment") ? [] : ["--environment", "Development"];
        using var output = new StringWriter();
        using var error = new StringWriter();
        Output.Divert(output);
        Error.Divert(error);

        var exitCode = await CommandLine.RunAsync([.. typed, .. environment]).WaitAsync(cancellation);

        // a process would have let go of its files and connections
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return new CommandResult(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Gives what a flow of work writes to whoever asked for it, and what all others write to where it went before.</summary>
    private sealed class Tap(TextWriter others) : TextWriter
    {
        private readonly AsyncLocal<TextWriter?> _diverted = new();

        public override Encoding Encoding => others.Encoding;

        private TextWriter Current => _diverted.Value ?? others;

        public void Divert(TextWriter to) => _diverted.Value = to;

        public override void Write(char value) => Current.Write(value);

        public override void Write(char[] buffer, int index, int count) => Current.Write(buffer, index, count);

        public override void Write(string? value) => Current.Write(value);

        public override void Flush() => Current.Flush();
    }
}
