using System.Collections.Immutable;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Tasks by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetTasks(ImmutableArray<Guid> TaskIds) : IQuery<Outcome<ImmutableArray<TaskView>>>
{
    /// <summary>Most ids at once.</summary>
    public const int MaxIds = 100;

    public sealed class Validator : AbstractValidator<GetTasks>
    {
        public Validator() => RuleFor(query => query.TaskIds.Length).LessThanOrEqualTo(MaxIds).OverridePropertyName("ids");
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetTasks, Outcome<ImmutableArray<TaskView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<TaskView>>> Handle(GetTasks query, CancellationToken cancellation)
        {
            var ids = query.TaskIds.ToArray();
            var found = await rows.Of<TaskRow>().Where(row => ids.Contains(row.TaskId)).Select(TaskView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
