using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A trial of a batch for pages to show, with the processes of a case.</summary>
internal static class ExampleBatch
{
    public static async Task<Guid> MakeAsync(ServerProcess server, string caseId, CancellationToken cancellation)
    {
        var answer = await server.AskAsync("coord-un", $$"""
            mutation { startBatch(input: { operation: SUSPEND, isTrial: true, caseId: "{{caseId}}", grounds: "The mandate is in question." }) {
              batch { id } errors { message } } }
            """, cancellation);
        return Checks.IdOf(answer.GetProperty("startBatch").GetProperty("batch").GetProperty("id").GetString()!);
    }
}
