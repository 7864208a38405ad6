using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Listeners;

/// <summary>Listeners' jobs by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
[AllowedRoles("COORD", "ADMIN")]
public sealed record GetListenerJobs(ImmutableArray<Guid> JobIds) : IQuery<Outcome<ImmutableArray<ListenerJobView>>>
{
    public sealed class Validator : AbstractValidator<GetListenerJobs>
    {
        public Validator() => RuleFor(query => query.JobIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetListenerJobs, Outcome<ImmutableArray<ListenerJobView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ListenerJobView>>> Handle(GetListenerJobs query, CancellationToken cancellation)
        {
            var ids = query.JobIds.ToArray();
            var found = await rows.Of<ListenerJobRow>().Where(row => ids.Contains(row.JobId)).Select(ListenerJobView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
