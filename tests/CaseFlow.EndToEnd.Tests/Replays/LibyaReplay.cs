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

    public string DataDirectory => _data.Path;

    public CommandResult Result => _result ?? throw new InvalidOperationException("Expected a replay that has run.");

    public async ValueTask InitializeAsync() => _result = await RunAsync(_data.Path, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        return ValueTask.CompletedTask;
    }

    public static Task<CommandResult> RunAsync(string dataDirectory, CancellationToken cancellation) =>
        CaseFlowProcess.RunAsync(cancellation, Arguments(dataDirectory));

    public static string[] Arguments(string dataDirectory) => ["replay", Name, "--CaseFlow:DataDirectory", dataDirectory];

    /// <summary>The printed lines, without the one thing that chance decides: the case's reference.</summary>
    public static string[] Story(CommandResult result) =>
        [.. Reference().Replace(result.Output, "CF-*").Split('\n').Select(line => line.TrimEnd())];

    [GeneratedRegex("CF-[0-9A-Z]{5}-[0-9A-Z]{5}")]
    private static partial Regex Reference();
}
