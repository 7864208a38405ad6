using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>The forms of several tasks, each in the version that its instance is pinned to; tasks without a form are left out.</summary>
public sealed record GetTaskForms(ImmutableArray<Guid> TaskIds) : IQuery<Outcome<ImmutableArray<TaskForm>>>
{
    public sealed class Validator : AbstractValidator<GetTaskForms>
    {
        public Validator() => RuleFor(query => query.TaskIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, PinnedForms forms) : IQueryHandler<GetTaskForms, Outcome<ImmutableArray<TaskForm>>>
    {
        public async ValueTask<Outcome<ImmutableArray<TaskForm>>> Handle(GetTaskForms query, CancellationToken cancellation)
        {
            var ids = query.TaskIds.ToArray();
            var found = await forms.Of(rows.Of<TaskRow>().Where(row => ids.Contains(row.TaskId))).ToListAsync(cancellation);
            return found.DistinctBy(form => form.TaskId).Select(Show).ToImmutableArray();
        }

        private static TaskForm Show(PinnedForm form) =>
            new(form.TaskId, form.FormId, form.Version, form.Text, TaskTypes.Find(form.FormId)?.Command.Name, TaskForms.CompletionKey(form.TaskId));
    }
}

/// <summary>The form with which a task is completed; its initial data are the task's variables.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="FormId">The form.</param>
/// <param name="Version">The version that the task's instance is pinned to.</param>
/// <param name="SchemaJson">The form-js form as it was deployed, in JSON.</param>
/// <param name="Command">The command of the domain that the form stands for; null for a drawn one.</param>
/// <param name="CompletionKey">An idempotency key of this task's completion: with it, a repeat does nothing twice.</param>
public sealed record TaskForm(Guid TaskId, string FormId, int Version, string SchemaJson, string? Command, string CompletionKey);
