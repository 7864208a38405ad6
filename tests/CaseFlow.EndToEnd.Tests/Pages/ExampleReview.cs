using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A review cycle for pages to show, of a case.</summary>
internal static class ExampleReview
{
    public static async Task<Guid> MakeAsync(ServerProcess server, string caseId, CancellationToken cancellation)
    {
        var answer = await server.AskAsync("coord-un", $$"""
            mutation { setReviewCycle(input: { subject: CASE, caseId: "{{caseId}}", title: "What became of the northern districts", nextOn: "2036-03-02",
              period: "P6M", owner: "UN", grounds: "The districts vote twice a year." }) { reviewCycle { id } errors { message } } }
            """, cancellation);
        return Checks.IdOf(answer.GetProperty("setReviewCycle").GetProperty("reviewCycle").GetProperty("id").GetString()!);
    }
}
