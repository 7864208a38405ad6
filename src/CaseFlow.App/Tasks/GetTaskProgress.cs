using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>How far the open tasks of some cases are whose progress the caller may follow, in due order; without what they hold.</summary>
public sealed record GetTaskProgress(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<TaskProgress>>>
{
    public sealed class Validator : AbstractValidator<GetTaskProgress>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetTaskProgress, Outcome<ImmutableArray<TaskProgress>>>
    {
        public async ValueTask<Outcome<ImmutableArray<TaskProgress>>> Handle(GetTaskProgress query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var found = await rows.OutlineOf<TaskRow>()
                .Where(row => ids.Contains(row.CaseId) && (row.State == TaskState.Ready || row.State == TaskState.Reserved))
                .OrderBy(row => row.CaseId).ThenBy(row => row.SortKey)
                .Select(row => new { row.CaseId, row.Name, row.State, row.CandidateGroups, row.OwnerPostId, row.OpenedAt, row.DueAt, row.EscalatedPercent })
                .ToListAsync(cancellation);
            return found
                .Select(row => new TaskProgress(
                    row.CaseId, row.Name, row.State, EventJson.Read<ImmutableArray<string>>(row.CandidateGroups), row.OwnerPostId,
                    row.OpenedAt, row.DueAt, row.EscalatedPercent))
                .ToImmutableArray();
        }
    }
}

/// <summary>How far an open task is: who is to do it by when, nothing of what it holds.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Name">What the step is called in the workflow, the same in all cases.</param>
/// <param name="State">Whether somebody has taken it.</param>
/// <param name="CandidateGroups">Groups to which it is offered.</param>
/// <param name="OwnerPostId">The post that has taken it; null while none has.</param>
/// <param name="OpenedAt">Since when; case time, UTC.</param>
/// <param name="DueAt">By when; null when it has no term.</param>
/// <param name="EscalatedPercent">How far its escalation ladder has been climbed, in percent of its time.</param>
public sealed record TaskProgress(
    Guid CaseId,
    string Name,
    TaskState State,
    ImmutableArray<string> CandidateGroups,
    string? OwnerPostId,
    DateTimeOffset OpenedAt,
    DateTimeOffset? DueAt,
    int EscalatedPercent);
