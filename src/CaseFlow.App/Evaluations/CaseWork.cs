using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Evaluations;

/// <summary>Tells from the journal who has worked on a case.</summary>
internal sealed class CaseWork(Rows rows, OrganisationDirectory directory, Session session)
{
    /// <summary>Whether anything in the case was done through the post, on its behalf, or by anybody who acts from it now.</summary>
    public async ValueTask<bool> WasDoneByAsync(Guid caseId, string post, CancellationToken cancellation)
    {
        var known = (await directory.CurrentAsync(cancellation)).Find(post);
        var persons = known?.InForce(session.StartedAt).Select(one => one.PersonId).ToArray() ?? [];
        return await rows.Of<EventRow>()
            .Where(row => row.CaseId == caseId)
            .AnyAsync(row => row.PostId == post || row.OnBehalfOf == post || persons.Contains(row.PersonId), cancellation);
    }

    /// <summary>Whether the caller has done anything in the case for another post than the one for which they act now.</summary>
    public async ValueTask<bool> WasDoneByCallerElsewhereAsync(Guid caseId, CancellationToken cancellation)
    {
        var (person, post) = (session.Caller.Actor.PersonId, session.Caller.Actor.ActsFor());
        return await rows.Of<EventRow>()
            .Where(row => row.CaseId == caseId)
            .AnyAsync(row => row.PersonId == person && (row.OnBehalfOf ?? row.PostId) != post, cancellation);
    }
}
