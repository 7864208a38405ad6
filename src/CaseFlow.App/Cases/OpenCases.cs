using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;

namespace CaseFlow.App.Cases;

/// <summary>Keeps work off cases that nobody works on: those that do not exist, were declined or are closed.</summary>
internal sealed class OpenCases(EventStore store)
{
    /// <summary>Why nothing may be added to the case, or null.</summary>
    public async ValueTask<Rejection?> RefusalAsync(Guid caseId, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Case, caseId, caseId, cancellation);
        return state switch
        {
            Case.NotOpened => CaseRejections.NotFound,
            Case.Closed => CaseRejections.Closed,
            Case.Declined => CaseRejections.Declined,
            _ => null,
        };
    }
}
