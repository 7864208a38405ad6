using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>The open tasks of several cases, in due order, in one statement.</summary>
public sealed record GetOpenTasks(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<TaskView>>>
{
    public sealed class Validator : AbstractValidator<GetOpenTasks>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetOpenTasks, Outcome<ImmutableArray<TaskView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<TaskView>>> Handle(GetOpenTasks query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.Of<TaskRow>()
                .Where(row => ids.Contains(row.CaseId) && (row.State == TaskState.Ready || row.State == TaskState.Reserved))
                .OrderBy(row => row.SortKey)
                .Select(TaskView.FromRow)
                .ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
