using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Decisions.Feel;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Drafts;

/// <summary>Keeps what the caller has filled in of a task's form so far, in place of what was kept before. It is not checked against the form.</summary>
/// <param name="TaskId">The task; open, and offered to the caller or taken by them.</param>
/// <param name="Values">The form's fields, whole or half filled in.</param>
/// <param name="BasedOn">The revision that the caller has seen, 0 for none: another one is not overwritten. Null overwrites whatever there is.</param>
public sealed record SaveDraft(Guid TaskId, FeelContext Values, int? BasedOn = null) : ICommand<Outcome<DraftReceipt>>
{
    /// <summary>Longest draft, in UTF-16 code units of its JSON: a full option sheet takes a tenth.</summary>
    public const int MaxLength = 400_000;

    public sealed class Validator : AbstractValidator<SaveDraft>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.Values).NotNull();
            RuleFor(command => command.BasedOn).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(CaseFlowDb db, Rows rows, Session session) : ICommandHandler<SaveDraft, Outcome<DraftReceipt>>
    {
        public async ValueTask<Outcome<DraftReceipt>> Handle(SaveDraft command, CancellationToken cancellation)
        {
            var json = EventJson.Write(command.Values);
            if (json.Length > MaxLength)
            {
                return DraftRejections.TooLong;
            }

            var found = await FindTaskAsync(command.TaskId, cancellation);
            if (found.IsRejected)
            {
                return found.Rejection;
            }

            var draft = await rows.DraftsOf(session).SingleOrDefaultAsync(row => row.TaskId == command.TaskId, cancellation);
            return command.BasedOn is { } seen && seen != (draft?.Revision ?? 0)
                ? DraftRejections.ChangedElsewhere(seen, draft?.Revision ?? 0)
                : Keep(draft, found.Value, command.TaskId, json);
        }

        private DraftReceipt Keep(DraftRow? draft, Guid caseId, Guid taskId, string json)
        {
            var now = session.StartedAt;
            var kept = new DraftRow
            {
                CaseId = caseId,
                TaskId = taskId,
                PersonId = session.Caller.Actor.PersonId,
                Values = json,
                Revision = (draft?.Revision ?? 0) + 1,
                SavedAt = now,
                SortKey = SortKeys.NewestFirst(now, taskId),
            };
            db.Entry(kept).State = draft is null ? EntityState.Added : EntityState.Modified;
            return new DraftReceipt(taskId, kept.Revision, now);
        }

        /// <summary>The case of a task that the caller may complete.</summary>
        private async ValueTask<Outcome<Guid>> FindTaskAsync(Guid taskId, CancellationToken cancellation)
        {
            var (personId, candidacies) = (session.Caller.Actor.PersonId, session.Caller.Candidacies);
            var task = await rows.Of<TaskRow>().Where(row => row.TaskId == taskId)
                .Select(row => new
                {
                    row.CaseId,
                    row.State,
                    IsMine = row.OwnerPersonId == personId || rows.Of<TaskCandidateRow>().Any(candidate =>
                        candidate.CaseId == row.CaseId && candidate.TaskId == taskId && candidacies.Contains(candidate.Candidate)),
                })
                .SingleOrDefaultAsync(cancellation);
            return task switch
            {
                null => TaskLookup.NotFound,
                { State: TaskState.Completed or TaskState.Cancelled or TaskState.Skipped } => DraftRejections.TaskEnded,
                { IsMine: false } => DraftRejections.NotForCaller,
                _ => task.CaseId,
            };
        }
    }
}

/// <summary>That a draft was kept.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Revision">What it is now.</param>
/// <param name="SavedAt">When, in the host's time, UTC.</param>
public sealed record DraftReceipt(Guid TaskId, int Revision, DateTimeOffset SavedAt);
