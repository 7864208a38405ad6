using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A dialogue for pages to show: concluded, of which nothing may be attributed, and linked to a case.</summary>
internal static class ExampleDialogue
{
    public static async Task<Guid> MakeAsync(ServerProcess server, string caseId, CancellationToken cancellation)
    {
        var id = await ConveneAsync(server, cancellation);
        await server.AskAsync("fp-eu", $$"""
            mutation {
              said: recordStatement(input: { dialogueId: "{{id}}", text: "Elders can still be heard in the northern districts." }) { errors { message } }
              concluded: concludeDialogue(input: { dialogueId: "{{id}}", outcome: "A second round before the election." }) { errors { message } }
              linked: linkDialogue(input: { dialogueId: "{{id}}", caseId: "{{caseId}}" }) { errors { message } } }
            """, cancellation);
        return Checks.IdOf(id);
    }

    private static async Task<string> ConveneAsync(ServerProcess server, CancellationToken cancellation)
    {
        var answer = await server.AskAsync("fp-eu", """
            mutation { conveneDialogue(input: { theme: "What keeps the districts calm", heldOn: "2026-03-01", rule: NOT_ATTRIBUTABLE,
              participants: [{ standsFor: "Local women's organisations" }, { standsFor: "Elders" }], marking: "TLP:AMBER", language: "en",
              releasableTo: ["UN", "NATO"] }) { dialogue { id } errors { message } } }
            """, cancellation);
        return answer.GetProperty("conveneDialogue").GetProperty("dialogue").GetProperty("id").GetString()!;
    }
}
