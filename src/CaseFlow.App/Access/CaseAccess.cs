using System.Collections.Immutable;
using System.Reflection;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Access;

/// <summary>Changes who may read a case, and tells what follows of it.</summary>
internal sealed class CaseAccess(EventStore store, Rows rows, OrganisationDirectory directory, DeploymentCeiling ceiling, Session session)
{
    private static readonly IReadOnlyList<string> Changing = typeof(ChangeCaseAccess).GetCustomAttribute<AllowedRolesAttribute>()!.Roles;

    public async ValueTask<Outcome<CaseAccessReceipt>> ChangeAsync(Guid caseId, AccessChange change, string grounds, CancellationToken cancellation)
    {
        var (state, _) = await store.LoadAsync(Streams.Case, caseId, caseId, cancellation);
        if (state is not Case.Opened { File.Label: var label })
        {
            return CaseRejections.NotFound;
        }

        var (before, posts) = await ReadAsync(caseId, cancellation);
        var after = Grants.WithBroughtIn(Grants.Of(change.On(label)), before);
        var again = posts.Append(session.Caller.Reader).Any(post => MayChange(post, label) && post.CanRead(after));
        var asked = new CaseCommand.ChangeAccess(change, grounds, again);
        var decision = await store.DecideAsync(Streams.Case, caseId, caseId, (current, context) => CaseDecider.Decide(asked, current, context), cancellation);
        return decision.IsRejected ? decision.Rejection
            : new CaseAccessReceipt(caseId, Reading(posts, after, before), Reading(posts, before, after), change.Opens(label));
    }

    private async ValueTask<(List<Grant> Grants, List<Reader> Posts)> ReadAsync(Guid caseId, CancellationToken cancellation)
    {
        var present = await rows.Of<ReaderRow>().Where(row => row.CaseId == caseId && !row.IsItem).ToListAsync(cancellation);
        return (present.ConvertAll(row => row.ToGrant()), [.. (await directory.CurrentAsync(cancellation)).ReadersWithin(ceiling.Rank)]);
    }

    private static bool MayChange(Reader post, AccessLabel label) => label.IsChangedBy(post.OrganisationId) && Changing.Any(post.HasRole);

    private static ImmutableArray<string> Reading(IEnumerable<Reader> posts, IEnumerable<Grant> grants, IEnumerable<Grant> others) =>
        [.. posts.Where(post => post.CanRead(grants) && !post.CanRead(others)).Select(post => post.PostId!)];
}

/// <summary>That it was changed who may read a case, and for whom that makes a difference.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Gained">Posts that read it from now on, e.g. legal-un.</param>
/// <param name="Lost">Posts that do not read it any more.</param>
/// <param name="Opens">Whether its label was lowered, or groups or organisations were let in.</param>
public sealed record CaseAccessReceipt(Guid CaseId, ImmutableArray<string> Gained, ImmutableArray<string> Lost, bool Opens);
