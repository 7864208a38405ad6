using System.Collections.Immutable;
using CaseFlow.App.Organisations;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Access;

/// <summary>Changes who may read a case, and tells what follows of it.</summary>
internal sealed class CaseAccess(EventStore store, Rows rows, OrganisationDirectory directory, DeploymentCeiling ceiling)
{
    public async ValueTask<Outcome<CaseAccessReceipt>> ChangeAsync(Guid caseId, AccessChange change, string grounds, CancellationToken cancellation)
    {
        var (before, _) = await store.LoadAsync(Streams.Case, caseId, caseId, cancellation);
        var asked = new CaseCommand.ChangeAccess(change, grounds);
        var decision = await store.DecideAsync(Streams.Case, caseId, caseId, (state, context) => CaseDecider.Decide(asked, state, context), cancellation);
        return decision.IsRejected ? decision.Rejection : await TellAsync(caseId, ((Case.Opened)before).File.Label, change, cancellation);
    }

    private async ValueTask<CaseAccessReceipt> TellAsync(Guid caseId, AccessLabel label, AccessChange change, CancellationToken cancellation)
    {
        var present = await rows.Of<ReaderRow>().Where(row => row.CaseId == caseId && !row.IsItem).ToListAsync(cancellation);
        var before = present.ConvertAll(row => row.ToGrant());
        var after = Grants.WithBroughtIn(Grants.Of(change.On(label)), before);
        var posts = (await directory.CurrentAsync(cancellation)).ReadersWithin(ceiling.Rank).ToList();
        return new(caseId, Reading(posts, after, before), Reading(posts, before, after), change.Opens(label));
    }

    private static ImmutableArray<string> Reading(IEnumerable<Reader> posts, IEnumerable<Grant> grants, IEnumerable<Grant> others) =>
        [.. posts.Where(post => post.CanRead(grants) && !post.CanRead(others)).Select(post => post.PostId!)];
}

/// <summary>That it was changed who may read a case, and for whom that makes a difference.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Gained">Posts that read it from now on, e.g. legal-un.</param>
/// <param name="Lost">Posts that do not read it any more.</param>
/// <param name="Opens">Whether its label was lowered, or groups or organisations were let in.</param>
public sealed record CaseAccessReceipt(Guid CaseId, ImmutableArray<string> Gained, ImmutableArray<string> Lost, bool Opens);
