using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A text under silence for pages to show, acknowledged by one organisation and reserved on.</summary>
internal static class ExampleSilence
{
    public const string Text = "The three organisations are gravely concerned about the northern districts.";

    /// <summary>Puts a text under silence for the EU and NATO, until 72 hours after the case's clock.</summary>
    public static async Task<string> PutAsync(ServerProcess server, string caseId, string subject, CancellationToken cancellation)
    {
        var answer = await server.AskAsync("coord-un", $$"""
            mutation { putUnderSilence(input: { caseId: "{{caseId}}", subject: "{{subject}}", text: "{{Text}}", language: "en",
              voters: ["EU", "NATO"], period: STANDARD, zone: "Europe/Brussels" }) { silence { id } errors { message } } }
            """, cancellation);
        return answer.GetProperty("putUnderSilence").GetProperty("silence").GetProperty("id").GetString()!;
    }

    public static async Task MakeAsync(ServerProcess server, string caseId, CancellationToken cancellation)
    {
        var id = await PutAsync(server, caseId, "Joint statement", cancellation);
        await server.AskAsync("fp-nato", $$"""
            mutation {
              received: acknowledgeSilence(input: { caseId: "{{caseId}}", silenceId: "{{id}}" }) { errors { message } }
              reserved: reserveOnSilence(input: { caseId: "{{caseId}}", silenceId: "{{id}}", kind: RESERVATION, text: "Without prejudice." }) {
                errors { message } } }
            """, cancellation);
    }
}
