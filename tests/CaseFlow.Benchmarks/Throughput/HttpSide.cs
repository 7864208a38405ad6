using System.Buffers.Text;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CaseFlow.Testing;

namespace CaseFlow.Benchmarks.Throughput;

/// <summary>The product as its users run it: a server process, asked through GraphQL over HTTP.</summary>
internal sealed class HttpSide(ServerProcess server, TemporaryFolder folder, int clients) : IAsyncDisposable
{
    private const string Mutation = "mutation ($id: ID!) { completeTask(input: { taskId: $id, variables: {} }) { errors { message } } }";

    private readonly HttpClient _client = server.CreateClient("fp-eu");

    public static async Task<HttpSide> StartAsync(TestDatabase database, int clients, CancellationToken cancellation)
    {
        var folder = new TemporaryFolder();
        string[] settings =
        [
            "--Database:Provider", $"{database.Provider}", "--ConnectionStrings:CaseFlow", database.ConnectionString,
            "--CaseFlow:JournalKeyFile", Path.Combine(folder.Path, "journal-key.pem"),
        ];
        return new(await ServerProcess.StartAsync(folder.Path, cancellation, settings), folder, clients);
    }

    /// <summary>Completes tasks, as many at once as there are clients.</summary>
    public Task CompleteAsync(IReadOnlyList<Guid> tasks, CancellationToken cancellation) =>
        Parallel.ForEachAsync(
            tasks, new ParallelOptions { MaxDegreeOfParallelism = clients, CancellationToken = cancellation }, async (task, stopping) =>
            {
                using var response = await _client.PostAsJsonAsync("/graphql", new { query = Mutation, variables = new { id = IdOf(task) } }, stopping);
                var answer = await response.Content.ReadFromJsonAsync<JsonElement>(stopping);
                var errors = answer.GetProperty("data").GetProperty("completeTask").GetProperty("errors");
                if (errors.GetArrayLength() > 0)
                {
                    throw new InvalidOperationException($"Expected a completed task, but: {errors}");
                }
            });

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await server.DisposeAsync();
        folder.Dispose();
    }

    private static string IdOf(Guid task) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"Task:{task:N}"));
}
