using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Measures;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Measures;

/// <summary>The measures of a case: finds the one that is meant and sends it commands.</summary>
internal sealed class CaseMeasures(EventStore store, Rows rows, OpenCases cases)
{
    /// <summary>The named measure; an id that no measure has when there is none.</summary>
    public async ValueTask<Guid> FindAsync(Guid caseId, Guid measureId, CancellationToken cancellation) => await rows.Of<MeasureRow>()
        .Where(row => row.CaseId == caseId && row.MeasureId == measureId)
        .Select(row => row.MeasureId)
        .SingleOrDefaultAsync(cancellation);

    /// <summary>The measure of the catalogue that has not ended, the newest first; an id that no measure has when there is none.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="catalogue">The measure of the catalogue.</param>
    /// <param name="lead">The organisation that leads it; null for any.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async ValueTask<Guid> FindCurrentAsync(Guid caseId, string catalogue, string? lead, CancellationToken cancellation) =>
        await rows.Of<MeasureRow>()
            .Where(row => row.CaseId == caseId && row.Catalogue == catalogue && (lead == null || row.Lead == lead))
            .Where(row => row.State == MeasureState.Active || row.State == MeasureState.Paused || row.State == MeasureState.Authorised)
            .OrderByDescending(row => row.SortKey)
            .Select(row => row.MeasureId)
            .FirstOrDefaultAsync(cancellation);

    /// <summary>Sends a command to a measure that somebody named.</summary>
    public async ValueTask<Outcome<MeasureReceipt>> SendToKnownAsync(
        Guid caseId, Guid measureId, MeasureCommand command, CancellationToken cancellation) =>
        await SendAsync(caseId, await FindAsync(caseId, measureId, cancellation), command, cancellation);

    /// <summary>Sends a command to a measure that somebody named by its id or, without one, by catalogue and lead.</summary>
    public async ValueTask<Outcome<MeasureReceipt>> SendToNamedAsync(
        Guid caseId, Guid? measureId, string? catalogue, string? lead, MeasureCommand command, CancellationToken cancellation) =>
        await SendAsync(caseId, await FindNamedAsync(caseId, measureId, catalogue, lead, cancellation), command, cancellation);

    /// <summary>Sends a command to a measure, which need not exist yet.</summary>
    public async ValueTask<Outcome<MeasureReceipt>> SendAsync(Guid caseId, Guid measureId, MeasureCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        var decision = await store.DecideAsync(
            Streams.Measure, caseId, measureId, (state, context) => MeasureDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new MeasureReceipt(caseId, measureId);
    }

    private async ValueTask<Guid> FindNamedAsync(Guid caseId, Guid? measureId, string? catalogue, string? lead, CancellationToken cancellation) =>
        measureId is { } named ? await FindAsync(caseId, named, cancellation)
        : catalogue is not null ? await FindCurrentAsync(caseId, catalogue, lead, cancellation)
        : Guid.Empty;
}

/// <summary>That a measure was changed.</summary>
public sealed record MeasureReceipt(Guid CaseId, Guid MeasureId);
