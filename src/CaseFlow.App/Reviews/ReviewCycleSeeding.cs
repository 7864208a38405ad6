using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.App.Storage.Outbox;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.App.Reviews;

/// <summary>Has the review cycles of deployed reference data set: each lies in a partition of its own, so each goes through the outbox.</summary>
internal sealed class ReviewCycleSeeding(Outbox outbox)
{
    /// <summary>The outbox's name for it; the body is the command.</summary>
    public const string Kind = "seed-review-cycle";

    /// <summary>Orders it for each cycle of a doctrine or of the lexicon; those of cases begin when a case is closed.</summary>
    /// <param name="deploymentId">The deployment, which is a partition too.</param>
    /// <param name="deployed">Its definitions.</param>
    /// <param name="cancellation">Gives up.</param>
    public async ValueTask OrderAsync(Guid deploymentId, IEnumerable<ReadDefinition> deployed, CancellationToken cancellation)
    {
        var files = deployed.Where(each => each.Kind is DefinitionKind.Reference && each.Key == ReferenceFiles.ReviewCycles).ToList();
        foreach (var cycle in files.SelectMany(each => ReferenceFiles.ReadReviewCycles(each.Resource.Text)))
        {
            if (cycle is { Subject: not ReviewSubject.Case, First: { } first, Owner: { } owner })
            {
                var seed = new SeedReviewCycle(cycle.Id, cycle.Subject, cycle.Title, first, cycle.Period.ToString(), owner, cycle.Grounds);
                await outbox.AddAsync(deploymentId, Kind, seed, cancellation);
            }
        }
    }
}

/// <summary>Sets the review cycle that a deployment ordered to be set. The outbox id makes it safe to repeat.</summary>
internal sealed class ReviewCycleSeedSender(Dispatcher dispatcher) : IOutboxSender
{
    public string Kind => ReviewCycleSeeding.Kind;

    public bool StaysInside => true;

    public async ValueTask SendAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var seed = EventJson.Read<SeedReviewCycle>(message.Body);
        var outcome = await dispatcher.SendAsync(Caller.System(Door.Pump), seed, message.Id.ToString(), cancellation);
        if (outcome.IsRejected)
        {
            throw new InvalidOperationException($"Expected the review cycle {seed.Id} to be set, but it was refused: {outcome.Rejection.Code}.");
        }
    }
}
