using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>Gives a command to the stream of the case itself.</summary>
internal static class CaseStream
{
    public static async ValueTask<Outcome<CaseReceipt>> SendAsync(
        this EventStore store, Guid caseId, CaseCommand command, CancellationToken cancellation)
    {
        var decision = await store.DecideAsync(
            Streams.Case, caseId, caseId, (state, context) => CaseDecider.Decide(command, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : new CaseReceipt(caseId);
    }
}

/// <summary>That a case was changed.</summary>
public sealed record CaseReceipt(Guid CaseId);
