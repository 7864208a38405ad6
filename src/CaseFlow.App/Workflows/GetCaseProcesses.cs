using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>The processes that run or ran in some cases, in the order in which they were started.</summary>
public sealed record GetCaseProcesses(ImmutableArray<Guid> CaseIds) : IQuery<Outcome<ImmutableArray<CaseProcessView>>>
{
    public sealed class Validator : AbstractValidator<GetCaseProcesses>
    {
        public Validator() => RuleFor(query => query.CaseIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetCaseProcesses, Outcome<ImmutableArray<CaseProcessView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<CaseProcessView>>> Handle(GetCaseProcesses query, CancellationToken cancellation)
        {
            var ids = query.CaseIds.ToArray();
            var definitions = rows.Reference<DefinitionRow>().Where(row => row.Kind == DefinitionKind.Process);
            var found =
                from instance in rows.Of<InstanceRow>()
                where ids.Contains(instance.CaseId)
                join definition in definitions
                    on new { Key = instance.ProcessId, Version = instance.ProcessVersion } equals new { definition.Key, definition.Version }
                join start in rows.Of<EventRow>()
                    on new { instance.CaseId, Stream = instance.InstanceId, Version = 1L } equals new { start.CaseId, Stream = start.StreamId, start.Version }
                orderby instance.CaseId, start.Position
                select new CaseProcessView(
                    instance.InstanceId, instance.CaseId, instance.ParentInstanceId, instance.ProcessId, instance.ProcessVersion, definition.Name,
                    instance.State, instance.StartedAt, instance.EndedAt, instance.SuspendedAt, instance.IsSuspendedByItself,
                    instance.ReopenedFromId == null ? null : new InstanceId(instance.ReopenedFromId.Value));
            return (await found.ToListAsync(cancellation)).ToImmutableArray();
        }
    }
}

/// <summary>One run of a process in a case.</summary>
/// <param name="InstanceId">The run.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="ParentInstanceId">The run that called it; null for one of its own.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="Version">The version that it runs, or ran last.</param>
/// <param name="Name">What the process is called.</param>
/// <param name="State">Running, or how it ended: Completed, Terminated, Converted, Failed.</param>
/// <param name="StartedAt">Case time, UTC.</param>
/// <param name="EndedAt">Case time, UTC; null while it runs.</param>
/// <param name="SuspendedAt">Since when it is suspended; case time, UTC; null while it goes on.</param>
/// <param name="IsSuspendedByItself">Whether somebody suspended it, so that resumeInstance is for it, rather than the process that called it.</param>
/// <param name="ReopenedFromId">The ended run that it takes up again; null for none.</param>
public sealed record CaseProcessView(
    Guid InstanceId,
    Guid CaseId,
    Guid? ParentInstanceId,
    string ProcessId,
    int Version,
    string Name,
    string State,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndedAt,
    DateTimeOffset? SuspendedAt,
    bool IsSuspendedByItself,
    InstanceId? ReopenedFromId);
