using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Gives the open tasks of a case the terms of a variant, in the same transaction: each running instance takes them from the table
/// <c>deadlines</c> that was deployed with it. An instance that goes by no such terms stays as it is.
/// </summary>
internal sealed class TaskTerms(EventStore store, Rows rows, Definitions definitions, Instances instances, DecisionContextSource contexts)
{
    /// <summary>The decision that gives the terms of a variant, and the variable that holds them.</summary>
    private const string Deadlines = "deadlines";

    /// <summary>The column of the table of deadlines by which people work in a phase.</summary>
    public static string VariantOf(CasePhase phase) => phase switch
    {
        CasePhase.PreEarlyWarning => Variant.Upstream,
        CasePhase.EarlyWarning => Variant.Standard,
        CasePhase.Response => Variant.Rapid,
        CasePhase.Recovery => Variant.Review,
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, null),
    };

    /// <summary>Retimes the open tasks of a case; answers why not, or null.</summary>
    public async ValueTask<Rejection?> ApplyAsync(Guid caseId, string variant, CancellationToken cancellation)
    {
        // an instance that started within this very command is no row yet: it has just taken its terms
        var running = await rows.Of<InstanceRow>()
            .Where(row => row.CaseId == caseId && row.State == InstanceRow.Running)
            .Select(row => row.InstanceId)
            .ToListAsync(cancellation);
        foreach (var id in running.Order())
        {
            if (await ApplyAsync(caseId, new InstanceId(id), variant, cancellation) is { } rejection)
            {
                return rejection;
            }
        }

        return null;
    }

    private async ValueTask<Rejection?> ApplyAsync(Guid caseId, InstanceId id, string variant, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Instance, caseId, id.Value, cancellation);
        if (state is not Instance.Running running || !running.Knows(Deadlines))
        {
            return null;
        }

        var process = await definitions.LoadAsync(ProcessKey.Parse(running.ProcessDefinitionKey), cancellation);
        return process.Environment.Decisions.TryGetValue(Deadlines, out var table)
            && TermsOf(table, variant, await contexts.ForAsync(caseId, cancellation)) is { } terms
            ? await instances.SendAsync(caseId, id, new InstanceCommand.Retime(terms), cancellation)
            : null;
    }

    private static FeelContext? TermsOf(DecisionModel table, string variant, DecisionContext context)
    {
        var result = table.Evaluate(Deadlines, FeelContext.Of(("variant", new FeelString(variant))), FeelHost.For(context));
        return result.Value is FeelContext terms ? FeelContext.Of((Deadlines, terms)) : null;
    }
}

/// <summary>A phase changes how fast people work, so a decided phase retimes what they have open.</summary>
internal sealed class RetimeWhenPhaseDecided(TaskTerms terms) : IReaction<CaseEvent.PhaseDecided>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<CaseEvent.PhaseDecided> recorded, CancellationToken cancellation) =>
        terms.ApplyAsync(recorded.CaseId, TaskTerms.VariantOf(recorded.Event.Phase), cancellation);
}

/// <summary>A variant has terms of its own, so a chosen variant retimes what people have open.</summary>
internal sealed class RetimeWhenVariantChosen(TaskTerms terms) : IReaction<CaseEvent.VariantChosen>
{
    public ValueTask<Rejection?> ReactAsync(Recorded<CaseEvent.VariantChosen> recorded, CancellationToken cancellation) =>
        terms.ApplyAsync(recorded.CaseId, recorded.Event.Variant, cancellation);
}
