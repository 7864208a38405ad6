using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>What happened to several tasks, each in order: offered, taken, given back, escalated, ended.</summary>
public sealed record GetTaskHistory(ImmutableArray<Guid> TaskIds) : IQuery<Outcome<ImmutableArray<TaskHistoryEntry>>>
{
    public sealed class Validator : AbstractValidator<GetTaskHistory>
    {
        public Validator() => RuleFor(query => query.TaskIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetTaskHistory, Outcome<ImmutableArray<TaskHistoryEntry>>>
    {
        private const string TaskEvents = "instance.task_";

        public async ValueTask<Outcome<ImmutableArray<TaskHistoryEntry>>> Handle(GetTaskHistory query, CancellationToken cancellation)
        {
            var ids = query.TaskIds.ToArray();
            var instances = rows.Of<TaskRow>().Where(row => ids.Contains(row.TaskId));
            var events = await rows.Of<EventRow>()
                .Where(row => row.Type.StartsWith(TaskEvents) && instances.Any(task => task.CaseId == row.CaseId && task.InstanceId == row.StreamId))
                .OrderBy(row => row.Position)
                .ToListAsync(cancellation);
            return events.Select(ToEntry).Where(entry => ids.Contains(entry.TaskId)).ToImmutableArray();
        }

        private static TaskHistoryEntry ToEntry(EventRow row)
        {
            using var body = JsonDocument.Parse(row.Body);
            return new(body.RootElement.GetProperty("taskId").GetGuid(), row.Type, row.At, row.RecordedAt, row.Actor);
        }
    }
}

/// <summary>One thing that happened to a task.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Type">The event's stored name, e.g. <c>instance.task_claimed</c>.</param>
/// <param name="At">When it happened; case time, UTC.</param>
/// <param name="RecordedAt">When it was written down; system time, UTC.</param>
/// <param name="Actor">Who acted, and for whom.</param>
public sealed record TaskHistoryEntry(Guid TaskId, string Type, DateTimeOffset At, DateTimeOffset RecordedAt, Actor Actor);
