using System.Diagnostics;

namespace CaseFlow.Testing;

/// <summary>The product as a process of its own, started as a user starts it.</summary>
public static class CaseFlowProcess
{
    /// <summary>The program: beside the tests, unless <c>CASEFLOW_PROGRAM</c> names another build of it, such as a published one.</summary>
    private static readonly string Program =
        Environment.GetEnvironmentVariable("CASEFLOW_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "caseflow.dll");

    /// <summary>Runs a command to its end.</summary>
    public static async Task<CommandResult> RunAsync(CancellationToken cancellation, params IEnumerable<string> args)
    {
        using var process = Start(args);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CommandResult(process.ExitCode, await output, await error);
    }

    /// <summary>Runs a command and ends it without a word after a while, like <c>kill -9</c>.</summary>
    /// <returns>Whether it was still at work.</returns>
    public static async Task<bool> RunAndKillAsync(TimeSpan lifetime, CancellationToken cancellation, params IEnumerable<string> args)
    {
        using var process = Start(args);
        _ = process.StandardOutput.ReadToEndAsync(cancellation);
        _ = process.StandardError.ReadToEndAsync(cancellation);
        var ended = process.WaitForExitAsync(cancellation);
        if (await Task.WhenAny(ended, Task.Delay(lifetime, cancellation)) == ended)
        {
            return false;
        }

        process.Kill();
        await ended;
        return true;
    }

    /// <summary>Runs a command and ends it without a word, like <c>kill -9</c>, as soon as it has written a line that begins so.</summary>
    /// <returns>Whether it was still at work.</returns>
    public static async Task<bool> RunAndKillAsync(string beginning, CancellationToken cancellation, params IEnumerable<string> args)
    {
        using var process = Start(args);
        _ = process.StandardError.ReadToEndAsync(cancellation);
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                process.Kill();
                await process.WaitForExitAsync(cancellation);
                return true;
            }
        }

        return false;
    }

    /// <param name="args">The command and its settings.</param>
    /// <param name="environment">More variables of its environment.</param>
    /// <param name="folder">Where it is started; by default beside the program.</param>
    internal static Process Start(IEnumerable<string> args, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args])
        {
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("Expected a process to start, but it did not.");
    }
}

/// <summary>What a command answered.</summary>
/// <param name="ExitCode">0 when it did its work.</param>
/// <param name="Output">All of standard output.</param>
/// <param name="Error">All of standard error.</param>
public sealed record CommandResult(int ExitCode, string Output, string Error);
