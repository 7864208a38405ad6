using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>What somebody who left a post had taken for it, and what else is offered to them by their own name.</summary>
/// <param name="PersonId">Who left.</param>
/// <param name="PostId">The post.</param>
/// <param name="OfferedToo">Whether what is offered to them by name counts: they act from no other post either.</param>
[AllowedRoles]
internal sealed record FindTasksLeft(string PersonId, string PostId, bool OfferedToo) : IQuery<Outcome<ImmutableArray<Guid>>>
{
    internal sealed class Handler(Rows rows) : IQueryHandler<FindTasksLeft, Outcome<ImmutableArray<Guid>>>
    {
        public async ValueTask<Outcome<ImmutableArray<Guid>>> Handle(FindTasksLeft query, CancellationToken cancellation)
        {
            var (person, post) = (query.PersonId, query.PostId);
            var taken = await rows.Of<TaskRow>()
                .Where(row => row.OwnerPersonId == person && row.State == TaskState.Reserved && row.OwnerPostId == post)
                .Select(row => row.TaskId)
                .ToListAsync(cancellation);
            var offered = query.OfferedToo
                ? await rows.Of<TaskCandidateRow>().Where(row => row.Candidate == person).Select(row => row.TaskId).ToListAsync(cancellation)
                : [];
            return taken.Concat(offered).Distinct().ToImmutableArray();
        }
    }
}
