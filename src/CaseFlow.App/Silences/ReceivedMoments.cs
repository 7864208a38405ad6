using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Silences;

/// <summary>The moment that counts for a break: when this host received it, however long it then waited for its turn.</summary>
internal sealed class ReceivedMoments(CaseClock clock, Session session)
{
    /// <summary>In the case's own time.</summary>
    public async ValueTask<DateTimeOffset> OfAsync(Guid caseId, CancellationToken cancellation) =>
        await clock.ReadAsync(caseId, cancellation) is { Base: TimeBase.Exercise } time ? time.Now : session.ReceivedAt;
}
