using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>Asks the newest deployed table <c>phase-proposal</c> (DT3) to which phase the facts of a case point.</summary>
internal sealed class PhaseRule(Rows rows, PhaseFacts facts, DecisionContextSource contexts)
{
    private const string Table = "phase-proposal";

    public async ValueTask<PhaseProposal> ProposeAsync(Guid caseId, CancellationToken cancellation)
    {
        var known = await facts.OfAsync(caseId, cancellation);
        var shown = known.Select(fact => fact.ToFact());
        if (await TableAsync(cancellation) is not { } table)
        {
            return new PhaseProposal(caseId, null, "No table of phases is deployed", null, [.. shown]);
        }

        var inputs = FeelContext.Of(("facts", FeelContext.Of([.. known.Select(fact => (fact.Name, fact.Value))])));
        var result = table.Evaluate(Table, inputs, FeelHost.For(await contexts.ForAsync(caseId, cancellation)));
        return new PhaseProposal(
            caseId,
            Enum.TryParse<CasePhase>(TextOf(result, "phase"), out var phase) ? phase : null,
            TextOf(result, "grounds") ?? "The table gives no grounds",
            result.MatchedRules.LastOrDefault()?.RuleId,
            [.. shown]);
    }

    private static string? TextOf(DecisionResult result, string name) =>
        result.Value is FeelContext output && output.TryGet(name, out var value) && value is FeelString text ? text.Value : null;

    private async ValueTask<DecisionModel?> TableAsync(CancellationToken cancellation)
    {
        var text = await rows.Reference<DefinitionRow>()
            .Where(row => row.Kind == DefinitionKind.Decision && row.Key == Table)
            .OrderByDescending(row => row.Version)
            .Select(row => row.Text)
            .FirstOrDefaultAsync(cancellation);
        return text is null ? null : DmnReader.Read(text).Model;
    }
}
