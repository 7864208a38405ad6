using System.Buffers.Text;
using System.Text;
using CaseFlow.Testing;

namespace CaseFlow.EndToEnd.Tests.Pages;

/// <summary>A case with work in it, for pages to show.</summary>
/// <param name="CaseId">The case, as the API names it.</param>
/// <param name="Reference">The case's public name.</param>
public sealed record Example(string CaseId, string Reference)
{
    private const string LongTitle =
        "Compare what the district offices report with what the regional liaison has heard, and say where Donaudampfschifffahrtsgesellschaft stands";

    private const string Title = "Rising tension before the election in the northern districts";

    /// <summary>A task of the case, as pages name it.</summary>
    public Guid TaskId { get; init; }

    /// <summary>An account, as addresses of pages name it.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The case, as addresses of pages name it.</summary>
    public Guid CaseGuid => Guid.Parse(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(CaseId)).Split(':')[1]);

    /// <summary>A dialogue that is linked to the case, as addresses of pages name it.</summary>
    public Guid DialogueId { get; init; }

    /// <summary>A trial of a batch with the processes of the case, as addresses of pages name it.</summary>
    public Guid BatchId { get; init; }

    /// <summary>A review cycle of the case, as addresses of pages name it.</summary>
    public Guid ReviewCycleId { get; init; }

    /// <summary>Signals and what became of them.</summary>
    public ExampleSignals Signals { get; init; } = new(default, default, default);

    public static async Task<Example> MakeAsync(ServerProcess server, CancellationToken cancellation)
    {
        var answer = await server.AskAsync("coord-un", $$"""
            mutation { openCase(input: { title: "{{Title}}", country: "LBY", marking: "TLP:AMBER", language: "en", owners: ["UN", "EU", "NATO"],
              startSource: SIGNAL, exerciseStartsAt: "2026-03-02T09:00:00Z" }) { case { id reference } errors { message } } }
            """, cancellation);
        var opened = answer.GetProperty("openCase").GetProperty("case");
        var example = new Example(opened.GetProperty("id").GetString()!, opened.GetProperty("reference").GetString()!);
        await server.AskAsync("analyst-un", $$"""
            mutation { recordWarning(input: {
              caseId: "{{example.CaseId}}", warnedBy: "A local network", text: "Shots were heard at night.", source: "A call" }) { errors { message } } }
            """, cancellation);
        await server.OpenCheckAsync(example.CaseId, LongTitle, cancellation);
        await server.OpenListenedCheckAsync(example.CaseId, "situation-room-register", cancellation);
        await server.OpenChoicesAsync(example.CaseId, cancellation);
        await ExampleSilence.MakeAsync(server, example.CaseId, cancellation);
        var account = await server.AskAsync("admin-un", """
            mutation { openAccount(input: { userName: "example", displayName: "Amal Example", organisationId: "EU" }) { account { id } } }
            """, cancellation);
        return example with
        {
            AccountId = Checks.IdOf(account.GetProperty("openAccount").GetProperty("account").GetProperty("id").GetString()!),
            TaskId = await server.FindTaskAsync(LongTitle, cancellation),
            DialogueId = await ExampleDialogue.MakeAsync(server, example.CaseId, cancellation),
            BatchId = await ExampleBatch.MakeAsync(server, example.CaseId, cancellation),
            ReviewCycleId = await ExampleReview.MakeAsync(server, example.CaseId, cancellation),
            Signals = await ExampleSignals.MakeAsync(server, cancellation),
        };
    }
}
