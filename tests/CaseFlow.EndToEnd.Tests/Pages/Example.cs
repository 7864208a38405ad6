using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A case with work in it, for pages to show.</summary>
/// <param name="CaseId">The case, as the API names it.</param>
/// <param name="Reference">The case's public name.</param>
public sealed record Example(string CaseId, string Reference)
{
    private const string Title = "Rising tension before the election in the northern districts";

    public static async Task<Example> MakeAsync(ServerProcess server, CancellationToken cancellation)
    {
        var answer = await server.AskAsync("coord-un", $$"""
            mutation { openCase(input: { title: "{{Title}}", country: "LBY", marking: "TLP:AMBER", language: "en", owners: ["UN", "EU", "NATO"],
              startSource: SIGNAL, exerciseStartsAt: "2026-03-02T09:00:00Z" }) { case { id reference } errors { message } } }
            """, cancellation);
        var opened = answer.GetProperty("openCase").GetProperty("case");
        return new(opened.GetProperty("id").GetString()!, opened.GetProperty("reference").GetString()!);
    }
}
