using System.Collections.Immutable;
using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Reviews;

/// <summary>Finds review cycles and sends them commands.</summary>
internal sealed class KnownReviewCycles(EventStore store, Rows rows, OrganisationDirectory directory)
{
    /// <summary>The organisations of which one may own a cycle: the owners of the case, or for another subject all that take part.</summary>
    public async ValueTask<ImmutableSortedSet<string>> OwnersAsync(Guid? caseId, CancellationToken cancellation)
    {
        if (caseId is { } id)
        {
            var (state, _) = await store.LoadAsync(Streams.Case, id, id, cancellation);
            return state is Case.Opened opened ? opened.File.Label.Owners : [];
        }

        return [.. (await directory.CurrentAsync(cancellation)).Organisations.Keys];
    }

    /// <summary>Sends a command to a cycle that the caller may see.</summary>
    public async ValueTask<Outcome<ReviewCycleReceipt>> SendAsync(Guid cycleId, ReviewCycleCommand command, CancellationToken cancellation)
    {
        var partition = await rows.Of<ReviewCycleRow>().Where(row => row.CycleId == cycleId).Select(row => row.CaseId).SingleOrDefaultAsync(cancellation);
        return partition == Guid.Empty ? ReviewCycleRejections.NotFound : await SendAsync(partition, cycleId, command, cancellation);
    }

    /// <summary>Sends a command to a cycle that may still have to be set.</summary>
    public async ValueTask<Outcome<ReviewCycleReceipt>> SendAsync(
        Guid partition, Guid cycleId, ReviewCycleCommand command, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.ReviewCycle, partition, cycleId, (state, context) => ReviewCycleDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new ReviewCycleReceipt(cycleId);
    }
}

/// <summary>That a review cycle was changed.</summary>
public sealed record ReviewCycleReceipt(Guid ReviewCycleId);
