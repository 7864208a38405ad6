using System.ComponentModel;
using System.Diagnostics;

using Xunit;

namespace CaseFlow.Testing;

/// <summary>Runs programs that come with Node.js; where it is missing the test is skipped, unless everything is required.</summary>
public static class NodeTool
{
    /// <summary>Runs a program to its end and gives back what it wrote; one that fails throws.</summary>
    public static async Task<string> RunAsync(string program, string directory, CancellationToken cancellation, params IReadOnlyList<string> arguments)
    {
        try
        {
            return await RunOrThrowAsync(program, directory, arguments, cancellation);
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") != "1")
        {
            Assert.Skip("skipped: Node.js is not installed");
            throw;
        }
    }

    private static async Task<string> RunOrThrowAsync(string program, string directory, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException($"Expected {program} to start, but it did not.");
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} failed: {await errors} {await output}");
    }
}
