using System.Collections.Immutable;
using CaseFlow.App.Cases;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Signals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Signals;

/// <summary>What triage needs of cases, which lie in other partitions: whether one is open, and the way there by the outbox.</summary>
internal sealed class TriageCases(Rows rows, SignalReaders readers, Outbox outbox, Session session)
{
    /// <summary>What is asked for, with the facts that the rules of triage need.</summary>
    public async ValueTask<TriageRequest> RequestAsync(
        ImmutableArray<Grant> sourceReaders,
        TriageOutcome outcome,
        string grounds,
        Guid? caseId,
        CaseToOpen? newCase,
        DateTimeOffset? watchUntil,
        CancellationToken cancellation)
    {
        var isOpen = caseId is { } id && await rows.Of<CaseRow>()
            .AnyAsync(row => row.CaseId == id && (row.State == CaseState.Active || row.State == CaseState.Watched), cancellation);
        var caseReaders = isOpen ? await readers.OfAsync(caseId!.Value, cancellation) : [];
        var goesTo = caseId is { } known ? new CaseId(known) : (CaseId?)null;
        return new(outcome, grounds, goesTo, isOpen, newCase?.ToDomain(), watchUntil, sourceReaders, caseReaders);
    }

    /// <summary>Orders what follows in the case, if the decision leads to one.</summary>
    /// <param name="partition">Where the decision was made: the signal or the cluster.</param>
    /// <param name="isCluster">Which of the two it is.</param>
    /// <param name="triage">The decision.</param>
    /// <param name="warning">What the case is warned of.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async ValueTask OrderAsync(Guid partition, bool isCluster, SignalTriage triage, TriageWarningText warning, CancellationToken cancellation)
    {
        if (triage.CaseId is { } caseId)
        {
            var way = new WayToCase(partition, isCluster, caseId.Value, triage.NewCase, warning, session.Caller.Actor, [.. session.Caller.Groups]);
            await outbox.AddAsync(partition, WayToCase.Kind, way, cancellation);
        }
    }
}

/// <summary>What a case is warned of.</summary>
internal sealed record TriageWarningText(string WarnedBy, string Text, string Source);
