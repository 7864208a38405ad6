using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>Tells from the journal who has worked on a case.</summary>
internal sealed class CaseWork(Rows rows, OrganisationDirectory directory, Session session)
{
    /// <summary>Whether anything in the case was done through the post, on its behalf, or by the person who holds it now.</summary>
    public async ValueTask<bool> WasDoneByAsync(Guid caseId, string post, CancellationToken cancellation)
    {
        var holder = (await directory.CurrentAsync(cancellation)).Find(post)?.HolderAt(session.StartedAt);
        return await rows.Of<EventRow>()
            .Where(row => row.CaseId == caseId)
            .AnyAsync(row => row.PostId == post || row.OnBehalfOf == post || row.PersonId == holder, cancellation);
    }
}
