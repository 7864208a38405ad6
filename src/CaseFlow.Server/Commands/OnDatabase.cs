using System.CommandLine;
using CaseFlow.App.Storage;
using CaseFlow.Server.Hosting;

namespace CaseFlow.Server.Commands;

/// <summary>Work that needs a database of this release.</summary>
internal static class OnDatabase
{
    /// <summary>Builds the host and looks at the database first; an embedded one is migrated.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">What is done once the database is fit for it.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="meanwhile">What can be made ready beside the database.</param>
    /// <param name="problems">What forbids the work by the settings alone, so that the database is not even looked at.</param>
    /// <returns>What the work answers, or <see cref="ExitCode.NotMigrated"/>.</returns>
    public static async Task<int> RunAsync(
        ParseResult parsed,
        Func<WebApplication, CancellationToken, Task<int>> work,
        CancellationToken cancellation,
        Action<WebApplication>? meanwhile = null,
        Func<WebApplication, IReadOnlyList<string>>? problems = null)
    {
        await using var host = ServerHost.Build([.. parsed.UnmatchedTokens]);
        if (problems?.Invoke(host) is { Count: > 0 } found)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', found));
            return ExitCode.Failed;
        }

        try
        {
            await Task.WhenAll(BesideAsync(() => meanwhile?.Invoke(host)), DatabaseStartup.PrepareAsync(host.Services, cancellation));
        }
        catch (UnfitDatabaseException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return ExitCode.NotMigrated;
        }

        return await work(host, cancellation);
    }

    // each of the two computes for a second before it waits for anything: with two processors, at the same time
    private static async Task BesideAsync(Action work)
    {
        await Task.Yield();
        work();
    }
}
