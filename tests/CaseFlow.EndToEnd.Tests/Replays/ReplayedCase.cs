using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Replays;

/// <summary>A replay, run once to its end; tests read what it printed and, through GraphQL, what it left in its database.</summary>
public abstract partial class ReplayedCase(string name) : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private CommandResult? _result;
    private ServerHere? _server;

    public string DataDirectory => _data.Path;

    public CommandResult Result => _result ?? throw new InvalidOperationException("Expected a replay that has run.");

    /// <summary>A server on the database that the replay has left.</summary>
    private ServerHere Server => _server ?? throw new InvalidOperationException("Expected a started server.");

    public async ValueTask InitializeAsync()
    {
        _result = await InProcess.RunAsync(TestContext.Current.CancellationToken, Arguments(_data.Path));
        _server = await ServerHere.StartAsync(_data.Path, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    public string[] Arguments(string dataDirectory) => ["replay", name, "--all", "--CaseFlow:DataDirectory", dataDirectory];

    /// <summary>The printed lines, without the one thing that chance decides: the case's reference.</summary>
    public static string[] Story(CommandResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. Reference().Replace(result.Output, "CF-*").Split('\n').Select(line => line.TrimEnd())];
    }

    public Task<JsonElement> AskAsync(string query) => Server.AskAsync("coord-un", query, TestContext.Current.CancellationToken);

    /// <summary>Fields of the one case that was replayed; its reviews by calendar are cases of their own.</summary>
    public async Task<JsonElement> ReadAsync(string fields)
    {
        var data = await AskAsync($"{{ cases(first: 50) {{ nodes {{ reviewOf {{ dueOn }} {fields} }} }} }}");
        return Assert.Single(
            data.GetProperty("cases").GetProperty("nodes").EnumerateArray(),
            one => one.GetProperty("reviewOf").ValueKind is JsonValueKind.Null);
    }

    /// <summary>The entries of a list of the one case.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAllAsync(string list, string fields) =>
        [.. (await ReadAsync($"{list} {{ {fields} }}")).GetProperty(list).EnumerateArray()];

    /// <summary>When events of a type happened, in order; of all types when none is given.</summary>
    public async Task<IReadOnlyList<DateTime>> HistoryAsync(string? type)
    {
        var moments = new List<DateTime>();
        var after = "";
        while (true)
        {
            var page = (await ReadAsync($"history(first: 100{after}) {{ nodes {{ type at }} pageInfo {{ hasNextPage endCursor }} }}")).GetProperty("history");
            var entries = page.GetProperty("nodes").EnumerateArray().Where(entry => type is null || entry.GetProperty("type").GetString() == type);
            moments.AddRange(entries.Select(entry => entry.GetProperty("at").GetDateTime()));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return moments;
            }

            after = $", after: \"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";
        }
    }

    [GeneratedRegex("CF-[0-9A-Z]{5}-[0-9A-Z]{5}")]
    private static partial Regex Reference();
}
