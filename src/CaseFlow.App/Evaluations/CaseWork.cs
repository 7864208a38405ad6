using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>Tells from the journal who has worked on a case.</summary>
internal sealed class CaseWork(Rows rows)
{
    /// <summary>Whether anything in the case was done through the post or on its behalf, or by a person who has acted through it there.</summary>
    public async ValueTask<bool> WasDoneByAsync(Guid caseId, string post, CancellationToken cancellation) =>
        await rows.Of<EventRow>().AnyAsync(row => row.CaseId == caseId && (row.PostId == post || row.OnBehalfOf == post), cancellation);
}
