using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>What happened to several tasks, each in order: offered, taken, given to others or back, changed, escalated, ended.</summary>
public sealed record GetTaskHistory(ImmutableArray<Guid> TaskIds) : IQuery<Outcome<ImmutableArray<TaskHistoryEntry>>>
{
    public sealed class Validator : AbstractValidator<GetTaskHistory>
    {
        public Validator() => RuleFor(query => query.TaskIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, EventTypes types) : IQueryHandler<GetTaskHistory, Outcome<ImmutableArray<TaskHistoryEntry>>>
    {
        private const string TaskEvents = "instance.task_";

        // before it is opened, it is nobody's and has no history
        private const string Drafted = "instance.task_drafted";

        public async ValueTask<Outcome<ImmutableArray<TaskHistoryEntry>>> Handle(GetTaskHistory query, CancellationToken cancellation)
        {
            var ids = query.TaskIds.ToArray();
            var instances = rows.Of<TaskRow>().Where(row => ids.Contains(row.TaskId));
            var events = await rows.Of<EventRow>()
                .Where(row => row.Type.StartsWith(TaskEvents) && row.Type != Drafted)
                .Where(row => instances.Any(task => task.CaseId == row.CaseId && task.InstanceId == row.StreamId))
                .OrderBy(row => row.Position)
                .ToListAsync(cancellation);
            return events.Select(ToEntry).Where(entry => ids.Contains(entry.TaskId)).ToImmutableArray();
        }

        private TaskHistoryEntry ToEntry(EventRow row)
        {
            using var body = JsonDocument.Parse(row.Body);
            var happened = types.Read(row.Type, row.Body);
            var (to, words) = Said(happened);
            return new(body.RootElement.GetProperty("taskId").GetGuid(), row.Type, row.At, row.RecordedAt, AskedBy(happened) ?? row.Actor, to, words);
        }

        /// <summary>Whoever asked for it: when listeners look at it first, somebody else brings the last word.</summary>
        private static Actor? AskedBy(object happened) => happened switch
        {
            InstanceEvent.TaskClaimed e => e.Owner,
            InstanceEvent.TaskDelegated e => e.By,
            InstanceEvent.TaskResolved e => e.By,
            InstanceEvent.TaskSkipped e => e.By,
            InstanceEvent.TaskCompleted { Facts: var facts } => new(
                facts.CompletedBy, facts.CompletedByPost, facts.CompletedByOrganisation, facts.OnBehalfOf),
            _ => null,
        };

        /// <summary>To whom it went, and what was said of it.</summary>
        private static (string? PostId, string? Words) Said(object happened) => happened switch
        {
            InstanceEvent.TaskAssigned e => (e.PostId, e.Reason),
            InstanceEvent.TaskForwarded e => (null, e.Reason),
            InstanceEvent.TaskDelegated e => (e.To.ActsFor(), e.Reason),
            InstanceEvent.TaskResolved e => (e.ReturnedTo?.ActsFor(), e.Result),
            InstanceEvent.TaskUpdated e => (null, e.Reason),
            InstanceEvent.TaskSkipped e => (null, e.Reason),
            InstanceEvent.TaskSuspended e => (null, e.Reason),
            InstanceEvent.TaskCommented e => (null, e.Text),
            InstanceEvent.TaskTransitionDenied e => (null, e.Reason),
            _ => default,
        };
    }
}

/// <summary>One thing that happened to a task.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Type">The event's stored name, e.g. <c>instance.task_claimed</c>.</param>
/// <param name="At">When it happened; case time, UTC.</param>
/// <param name="RecordedAt">When it was written down; system time, UTC.</param>
/// <param name="Actor">Who acted, and for whom.</param>
/// <param name="ToPostId">The post that has it, or may take it, since then; null when it did not go to one post.</param>
/// <param name="Words">What whoever acted said of it: why, or what they found as a delegate; null when nothing.</param>
public sealed record TaskHistoryEntry(
    Guid TaskId, string Type, DateTimeOffset At, DateTimeOffset RecordedAt, Actor Actor, string? ToPostId = null, string? Words = null);
