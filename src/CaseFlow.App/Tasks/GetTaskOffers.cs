using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Replays;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Those of several tasks that the caller may take now, as <see cref="ClaimTask"/> would decide; in the past there are none.</summary>
public sealed record GetTaskOffers(ImmutableArray<Guid> TaskIds) : IQuery<Outcome<ImmutableArray<TaskOffer>>>
{
    public sealed class Validator : AbstractValidator<GetTaskOffers>
    {
        public Validator() => RuleFor(query => query.TaskIds).IsBatch();
    }

    internal sealed class Handler(Rows rows, Session session, ExerciseBoard board, SeparatedTasks separated)
        : IQueryHandler<GetTaskOffers, Outcome<ImmutableArray<TaskOffer>>>
    {
        public async ValueTask<Outcome<ImmutableArray<TaskOffer>>> Handle(GetTaskOffers query, CancellationToken cancellation)
        {
            var offers = ImmutableArray.CreateBuilder<TaskOffer>();
            foreach (var place in session.Past is null ? await OfferedAsync(query, cancellation) : [])
            {
                if (!board.Holds(place.CaseId) && !await separated.IsClosedAsync(place, cancellation))
                {
                    offers.Add(new TaskOffer(place.TaskId));
                }
            }

            return offers.ToImmutable();
        }

        // to its candidates until somebody takes it, and then to whoever else acts for the same post
        private Task<List<OfferedTask>> OfferedAsync(GetTaskOffers query, CancellationToken cancellation)
        {
            var (ids, names) = (query.TaskIds.ToArray(), session.Caller.Candidacies.ToArray());
            var (person, post) = (session.Caller.Actor.PersonId, session.Caller.Actor.ActsFor());
            var candidates = rows.Of<TaskCandidateRow>().Where(row => names.Contains(row.Candidate));
            var offered =
                from task in rows.Of<TaskRow>()
                where ids.Contains(task.TaskId) && task.SuspendedAt == null && task.ProcessSuspendedAt == null && task.TransitionEvent == null
                where (task.State == TaskState.Ready && candidates.Any(row => row.CaseId == task.CaseId && row.TaskId == task.TaskId))
                    || (task.State == TaskState.Reserved && task.OwnerPersonId != person && post != null && task.OwnerPostId == post)
                join instance in rows.Of<InstanceRow>() on new { task.CaseId, task.InstanceId } equals new { instance.CaseId, instance.InstanceId }
                select new OfferedTask(task.CaseId, task.TaskId, task.InstanceId, task.ElementId, instance.ProcessId, instance.ProcessVersion);
            return offered.ToListAsync(cancellation);
        }
    }
}

/// <summary>That the caller may take a task.</summary>
public sealed record TaskOffer(Guid TaskId);
