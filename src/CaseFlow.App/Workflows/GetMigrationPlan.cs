using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Models;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>What would become of all that is open in a running process if it went over to another version now. Nothing is changed.</summary>
/// <param name="InstanceId">The run of a process.</param>
/// <param name="Version">The version that it would go to; null for the newest.</param>
/// <param name="Elements">What is called otherwise in that version; null or empty when all that is open keeps its id.</param>
public sealed record GetMigrationPlan(Guid InstanceId, int? Version = null, IReadOnlyList<ElementMapping>? Elements = null) : IQuery<Outcome<MigrationPlan>>
{
    public sealed class Validator : AbstractValidator<GetMigrationPlan>
    {
        public Validator()
        {
            RuleFor(query => query.InstanceId).NotEmpty();
            RuleFor(query => query.Version).GreaterThan(0);
            RuleFor(query => query.Elements).IsMapping();
        }
    }

    internal sealed class Handler(InstanceMigrations migrations, Definitions definitions, StreamLoader streams, DecisionContextSource contexts)
        : IQueryHandler<GetMigrationPlan, Outcome<MigrationPlan>>
    {
        public async ValueTask<Outcome<MigrationPlan>> Handle(GetMigrationPlan query, CancellationToken cancellation)
        {
            var prepared = await migrations.PrepareAsync(query.InstanceId, query.Version, query.Elements, grounds: "", cancellation);
            if (prepared.IsRejected)
            {
                return Outcome.Refuse<MigrationPlan>(prepared.Rejections);
            }

            var (caseId, id, from, to, migrate) = prepared.Value;
            if (query.Version is null && from == to)
            {
                return InstanceRejections.NotFound with { Message = "Expected a newer version of the process, but the instance runs the newest." };
            }

            var source = (await definitions.LoadAsync(from, cancellation)).Environment;
            var instance = await streams.LoadAsync(Streams.Instance, caseId, id.Value, cancellation);
            var report = MigrationDecider.Examine(migrate, instance.State, source, await contexts.ForAsync(caseId, cancellation));
            return report.IsRejected
                ? Outcome.Refuse<MigrationPlan>(report.Rejections)
                : new MigrationPlan(
                    query.InstanceId, to.ProcessId, from.Version, to.Version, report.Value.IsPossible,
                    [.. report.Value.Lines.Select(line => Tell(line, source.Model, migrate.Target.Model))]);
        }

        private static MigrationPlanLine Tell(MigrationLine line, ProcessModel source, ProcessModel target) => new(
            line.Subject, line.SourceId, NameIn(source, line.SourceId), line.TargetId, NameIn(target, line.TargetId), line.Verdict, line.Obstacle, line.Reason);

        private static string? NameIn(ProcessModel model, string? id) => id is null ? null : model.FindNode(id)?.Name;
    }
}

/// <summary>What would become of all that is open in a running process if it went over to another version.</summary>
/// <param name="InstanceId">The run of the process.</param>
/// <param name="ProcessId">The process.</param>
/// <param name="FromVersion">The version that it runs.</param>
/// <param name="ToVersion">The version that it would run.</param>
/// <param name="IsPossible">Whether nothing would be lost: only then is the migration done.</param>
/// <param name="Lines">One for each thing that is open, and one for each that would be waited for besides.</param>
public sealed record MigrationPlan(
    Guid InstanceId, string ProcessId, int FromVersion, int ToVersion, bool IsPossible, ImmutableArray<MigrationPlanLine> Lines);

/// <summary>What would become of one thing that is open.</summary>
/// <param name="Subject">What kind of thing.</param>
/// <param name="SourceId">Its element or sequence flow in the version that runs; null for what is not there yet.</param>
/// <param name="SourceName">What that is called in the drawing; null when it has no name.</param>
/// <param name="TargetId">Its element or sequence flow in the other version; null when it has none there.</param>
/// <param name="TargetName">What that is called in the drawing; null when it has no name.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="Obstacle">What keeps it from being carried over; null when nothing does.</param>
/// <param name="Reason">The obstacle in English words.</param>
public sealed record MigrationPlanLine(
    MigrationSubject Subject,
    string? SourceId,
    string? SourceName,
    string? TargetId,
    string? TargetName,
    MigrationVerdict Verdict,
    MigrationObstacle? Obstacle,
    string? Reason);
