using System.Text.RegularExpressions;
using CaseFlow.EndToEnd.Tests.Replays;
using CaseFlow.Testing;

[assembly: AssemblyFixture(typeof(LibyaReplay))]

namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>The replay of Libya 2011, run once to its end; tests read what it printed and what it left in its database.</summary>
public sealed partial class LibyaReplay : IAsyncLifetime
{
    public const string Name = "libya-2011";

    private readonly TemporaryFolder _data = new();
    private CommandResult? _result;
    private ServerProcess? _server;

    public string DataDirectory => _data.Path;

    public CommandResult Result => _result ?? throw new InvalidOperationException("Expected a replay that has run.");

    /// <summary>A server on the database that the replay has left.</summary>
    public ServerProcess Server => _server ?? throw new InvalidOperationException("Expected a started server.");

    public async ValueTask InitializeAsync()
    {
        _result = await RunAsync(_data.Path, TestContext.Current.CancellationToken);
        _server = await ServerProcess.StartAsync(_data.Path, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _data.Dispose();
    }

    public static Task<CommandResult> RunAsync(string dataDirectory, CancellationToken cancellation) =>
        CaseFlowProcess.RunAsync(cancellation, Arguments(dataDirectory));

    public static string[] Arguments(string dataDirectory) => ["replay", Name, "--all", "--CaseFlow:DataDirectory", dataDirectory];

    /// <summary>The printed lines, without the one thing that chance decides: the case's reference.</summary>
    public static string[] Story(CommandResult result) =>
        [.. Reference().Replace(result.Output, "CF-*").Split('\n').Select(line => line.TrimEnd())];

    [GeneratedRegex("CF-[0-9A-Z]{5}-[0-9A-Z]{5}")]
    private static partial Regex Reference();
}
