using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Mandates;
using CaseFlow.Cases.Measures;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Mandates;

/// <summary>The mandates of a case: finds them by the documents that people cite and sends them commands.</summary>
internal sealed class CaseMandates(EventStore store, Rows rows, OpenCases cases)
{
    private const string CitedIn = "mandateReference";

    /// <summary>The mandate with this reference; an id that no mandate has when there is none.</summary>
    public async ValueTask<Guid> FindAsync(Guid caseId, string reference, CancellationToken cancellation) => await rows.Of<MandateRow>()
        .Where(row => row.CaseId == caseId && row.Reference == reference)
        .Select(row => row.MandateId)
        .SingleOrDefaultAsync(cancellation);

    /// <summary>Cites a paragraph of a mandate in force; nothing when no mandate is named.</summary>
    public async ValueTask<Outcome<MandateCitation?>> CiteAsync(
        Guid caseId, string? reference, string? paragraph, CancellationToken cancellation)
    {
        if (reference is null)
        {
            return default(MandateCitation);
        }

        var mandateId = await FindAsync(caseId, reference, cancellation);
        var (state, _) = await store.LoadAsync(Streams.Mandate, caseId, mandateId, cancellation);
        return state switch
        {
            Mandate.InForce inForce => MandateCitation.Of(inForce, paragraph ?? string.Empty),
            Mandate.Ended => MandateRejections.Ended with { Path = CitedIn },
            _ => MandateRejections.NotFound with { Path = CitedIn },
        };
    }

    /// <summary>Sends a command to a mandate, which need not exist yet.</summary>
    public async ValueTask<Outcome<MandateReceipt>> SendAsync(Guid caseId, Guid mandateId, MandateCommand command, CancellationToken cancellation)
    {
        if (await cases.RefusalAsync(caseId, cancellation) is { } refusal)
        {
            return refusal;
        }

        var decision = await store.DecideAsync(
            Streams.Mandate, caseId, mandateId, (state, context) => MandateDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new MandateReceipt(caseId, mandateId);
    }
}

/// <summary>That a mandate was changed.</summary>
public sealed record MandateReceipt(Guid CaseId, Guid MandateId);
