using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Drafts;

/// <summary>Throws the caller's draft of a task away. Does nothing when there is none.</summary>
public sealed record DiscardDraft(Guid TaskId) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<DiscardDraft>
    {
        public Validator() => RuleFor(command => command.TaskId).NotEmpty();
    }

    internal sealed class Handler(CaseFlowDb db, Rows rows, Session session, TaskLookup tasks) : ICommandHandler<DiscardDraft, Outcome<TaskReceipt>>
    {
        public async ValueTask<Outcome<TaskReceipt>> Handle(DiscardDraft command, CancellationToken cancellation)
        {
            var task = await tasks.FindAsync(command.TaskId, cancellation);
            if (task.IsRejected)
            {
                return task.Rejection;
            }

            if (await rows.DraftsOf(session).SingleOrDefaultAsync(row => row.TaskId == command.TaskId, cancellation) is { } draft)
            {
                db.Remove(draft);
            }

            return new TaskReceipt(command.TaskId, task.Value.CaseId);
        }
    }
}
