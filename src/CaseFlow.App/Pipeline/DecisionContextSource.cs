using System.Security.Cryptography;

namespace CaseFlow.App.Pipeline;

/// <summary>Makes what deciders may know: the case's time, who acts, new ids and chance.</summary>
internal sealed class DecisionContextSource(CaseClock clock, Session session)
{
    public async ValueTask<DecisionContext> ForAsync(Guid caseId, CancellationToken cancellation)
    {
        var time = await clock.ReadAsync(caseId, cancellation);
        return At(time.Now);
    }

    /// <summary>For reference data, which belong to no case and live in the host's time.</summary>
    public DecisionContext Current() => At(session.StartedAt);

    /// <summary>The id of what begins a partition, such as a new case: the command's own, so that its repeats meet there.</summary>
    public Guid NewPartition() => session.Command.Id;

    private DecisionContext At(DateTimeOffset now) =>
        new(now, session.Caller.Actor, session.Caller.Groups, () => OrderedIds.New(now), NextRandom);

    private static double NextRandom() => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue;
}
