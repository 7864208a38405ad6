using System.CommandLine;
using CaseFlow.App.Storage;
using CaseFlow.Server.Hosting;

namespace CaseFlow.Server.Commands;

/// <summary>Work that needs a database of this release.</summary>
internal static class OnDatabase
{
    /// <summary>Builds the host and looks at the database first; an embedded one is migrated.</summary>
    /// <returns>What the work answers, or <see cref="ExitCode.NotMigrated"/>.</returns>
    public static async Task<int> RunAsync(
        ParseResult parsed, Func<WebApplication, CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        await using var host = ServerHost.Build([.. parsed.UnmatchedTokens]);
        try
        {
            await DatabaseStartup.PrepareAsync(host.Services, cancellation);
        }
        catch (UnfitDatabaseException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return ExitCode.NotMigrated;
        }

        return await work(host, cancellation);
    }
}
