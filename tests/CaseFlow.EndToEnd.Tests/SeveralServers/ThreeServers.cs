using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Npgsql;

namespace CaseFlow.EndToEnd.Tests.SeveralServers;

/// <summary>Three servers on one PostgreSQL database, in which the first task of a case is due after seconds instead of days.</summary>
internal sealed class ThreeServers : IAsyncDisposable
{
    private const string Days = "=deadline(deadlines.triage, &#34;UN&#34;)";
    private const string Seconds = "=now() + duration(&#34;PT8S&#34;)";

    private readonly TestDatabase _database;
    private readonly TemporaryFolder _folder;

    private ThreeServers(TestDatabase database, TemporaryFolder folder, IReadOnlyList<ServerProcess> nodes) =>
        (_database, _folder, Nodes) = (database, folder, nodes);

    /// <summary>Node <c>n</c> is called <c>node-n</c> on the database server.</summary>
    public IReadOnlyList<ServerProcess> Nodes { get; }

    public static async Task<ThreeServers> StartAsync(CancellationToken cancellation)
    {
        var database = await TestDatabase.CreateAsync(DatabaseProvider.PostgreSql, cancellation);
        var folder = new TemporaryFolder();
        CopyWorkflows(folder.Path);
        var nodes = await Task.WhenAll(Enumerable.Range(0, 3).Select(number => ServerProcess.StartAsync(
            folder.Path,
            cancellation,
            "--Database:Provider", "PostgreSql",
            "--ConnectionStrings:CaseFlow", $"{database.ConnectionString};Application Name=node-{number}",
            "--Workflows:Directory", folder.Path)));
        return new(database, folder, nodes);
    }

    /// <summary>A look into the database, past the servers.</summary>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in Nodes)
        {
            await node.DisposeAsync();
        }

        await _database.DisposeAsync();
        _folder.Dispose();
    }

    private static void CopyWorkflows(string target)
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "workflows");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var process = Path.Combine(target, "prevention-case.bpmn");
        File.WriteAllText(process, File.ReadAllText(process).Replace(Days, Seconds, StringComparison.Ordinal));
    }
}
