using CaseFlow.App.Access;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Who may be given a task: nobody gets one of a case that they may not read, and nobody who may not act.</summary>
internal sealed class TaskReceivers(Rows rows, OrganisationDirectory directory, DeploymentCeiling ceiling, Session session)
{
    /// <summary>A post that may read the case, with a person who acts from it if one is named.</summary>
    public async ValueTask<Outcome<TaskReceiver>> FindAsync(Guid caseId, string postId, string? personId, CancellationToken cancellation)
    {
        var known = await directory.CurrentAsync(cancellation);
        if (known.Find(postId) is not { } post)
        {
            return OrganisationRejections.PostNotFound;
        }

        if (post.EndedAt is not null)
        {
            return OrganisationRejections.PostEnded;
        }

        var reader = known.ReadersWithin(ceiling.Rank).First(one => one.PostId == postId);
        if (!reader.CanRead(await GrantsAsync(caseId, cancellation)))
        {
            return MayNotRead(postId, "postId");
        }

        var organisation = known.OrganisationOf(postId)!.Id;
        var person = personId is null ? null : ActorOf(known, post, organisation, personId);
        return personId is not null && person is null ? ActsNotFrom(personId, postId) : new TaskReceiver(postId, organisation, person);
    }

    /// <summary>The same with its holder, where none is named.</summary>
    public async ValueTask<Outcome<Actor>> FindPersonAsync(Guid caseId, string postId, string? personId, CancellationToken cancellation)
    {
        var known = await directory.CurrentAsync(cancellation);
        var found = await FindAsync(caseId, postId, personId ?? known.Find(postId)?.HolderAt(session.StartedAt), cancellation);
        return found.IsRejected ? found.Rejection : found.Value.Person is { } person ? person : Vacant(postId);
    }

    /// <summary>Whether somebody who acted for a post still does.</summary>
    public async ValueTask<bool> ActsAsync(string personId, string? postId, CancellationToken cancellation)
    {
        var known = await directory.CurrentAsync(cancellation);
        return postId is not null && known.Find(postId) is { } post && post.IsActedFromBy(personId, session.StartedAt);
    }

    /// <summary>Why a task is not offered to some groups; null when each has a post that may read the case.</summary>
    public async ValueTask<Rejection?> RefusalAsync(Guid caseId, IEnumerable<string> groups, CancellationToken cancellation)
    {
        var readers = (await directory.CurrentAsync(cancellation)).ReadersWithin(ceiling.Rank).ToList();
        var grants = await GrantsAsync(caseId, cancellation);
        foreach (var group in groups)
        {
            var posts = readers.FindAll(reader => reader.Groups.Contains(group));
            if (posts.Count == 0)
            {
                return Nobody(group);
            }

            if (!posts.Exists(post => post.CanRead(grants)))
            {
                return MayNotRead(group, "candidateGroups");
            }
        }

        return null;
    }

    private async ValueTask<IReadOnlyList<Grant>> GrantsAsync(Guid caseId, CancellationToken cancellation)
    {
        var readers = await rows.Of<ReaderRow>().Where(ReaderRow.IsAbout(caseId, caseId)).ToListAsync(cancellation);
        return [.. readers.Select(row => row.ToGrant())];
    }

    private Actor? ActorOf(DirectorySnapshot known, Post post, string organisation, string personId) =>
        post.HolderAt(session.StartedAt) == personId ? new Actor(personId, post.Id, organisation)
        : post.ActedForBy(personId, session.StartedAt).IsEmpty ? null
        : new Actor(personId, known.PostsOf(personId, session.StartedAt).FirstOrDefault() ?? post.Id, organisation, post.Id);

    private static Rejection MayNotRead(string receiver, string path) => new(
        RejectionKind.Forbidden, "task.receiver_may_not_read",
        $"Expected a receiver who may read the case, but {receiver} may not: name another, or have the case opened to them first.", path);

    private static Rejection Nobody(string group) => new(
        RejectionKind.Invalid, "task.group_of_nobody", $"Expected groups to which posts belong, e.g. LEGAL@UN, but none belongs to {group}.",
        "candidateGroups");

    private static Rejection ActsNotFrom(string personId, string postId) => new(
        RejectionKind.Invalid, "task.acts_not_from_post",
        $"Expected somebody who holds the post {postId}, deputises or substitutes for it now, but {personId} does not.", "personId");

    private static Rejection Vacant(string postId) => new(
        RejectionKind.Conflict, "task.post_vacant", $"Expected a post that somebody holds, but nobody holds {postId} now: name who acts for it.", "postId");
}

/// <summary>Who is to have a task.</summary>
/// <param name="PostId">The post.</param>
/// <param name="OrganisationId">Its organisation.</param>
/// <param name="Person">Who acts from it; null when nobody was named.</param>
internal sealed record TaskReceiver(string PostId, string OrganisationId, Actor? Person);
