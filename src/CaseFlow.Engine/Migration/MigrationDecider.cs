using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Migration;

/// <summary>Takes an instance over to another version of its process, or says what keeps it.</summary>
public static class MigrationDecider
{
    /// <summary>What a migration would do, without doing it: what the command would find, found by the same means.</summary>
    /// <param name="command">The migration.</param>
    /// <param name="state">The fold of the instance's events.</param>
    /// <param name="environment">The definition that the instance runs, and what it looks up.</param>
    /// <param name="context">Who asks, and when.</param>
    /// <returns>A line for each thing that is open, or why the question makes no sense.</returns>
    public static Outcome<MigrationReport> Examine(
        InstanceCommand.Migrate command, Instance state, ProcessEnvironment environment, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(context);
        return state switch
        {
            Instance.NotStarted => InstanceRejections.NotFound,
            Instance.Ended => InstanceRejections.Ended,
            _ => Try(new Run(state, environment, context), command),
        };
    }

    internal static Rejection? Migrate(Run run, InstanceCommand.Migrate command)
    {
        var report = Try(run, command);
        return report.IsRejected ? report.Rejection : report.Value.IsPossible ? null : InstanceRejections.MigrationLoses(report.Value.Losses);
    }

    private static Outcome<MigrationReport> Try(Run run, InstanceCommand.Migrate command)
    {
        var (from, target) = (run.State.ProcessDefinitionKey, command.Target.Model);
        if (Mistake(command, run) is { } mistake)
        {
            return mistake;
        }

        var lines = new Examination(run.State, new Fit(run.State, run.Model, target, command.Elements)).Lines();
        var report = new MigrationReport(from, command.ProcessDefinitionKey, lines);
        return report.IsPossible ? report with { Lines = [.. Move(run, command, lines)] } : report;
    }

    private static Rejection? Mistake(InstanceCommand.Migrate command, Run run) =>
        command.ProcessDefinitionKey == run.State.ProcessDefinitionKey ? InstanceRejections.MigrationToSame
        : command.Target.Model.Id != run.Model.Id ? InstanceRejections.MigrationToOther
        : command.Elements.Keys.FirstOrDefault(id => !IsIn(run.Model, id)) is { } source ? InstanceRejections.MigrationFromUnknown(source)
        : command.Elements.FirstOrDefault(pair => !IsSameKind(run.Model, pair.Key, command.Target.Model, pair.Value)) is { Value: { } id }
            ? InstanceRejections.MigrationToUnknown(id)
        : null;

    private static bool IsIn(ProcessModel model, string id) => model.FindNode(id) is not null || model.FindFlow(id) is not null;

    private static bool IsSameKind(ProcessModel source, string from, ProcessModel target, string to) =>
        source.FindNode(from) is null ? target.FindFlow(to) is not null : target.FindNode(to) is not null;

    private static List<MigrationLine> Move(Run run, InstanceCommand.Migrate command, ImmutableArray<MigrationLine> lines)
    {
        foreach (var closed in lines.Where(line => line.Verdict is MigrationVerdict.Closed))
        {
            Close(run, closed);
        }

        var renamed = command.Elements.RemoveRange(command.Elements.Where(pair => pair.Key == pair.Value).Select(pair => pair.Key));
        run.Record(new InstanceEvent.Migrated(
            run.State.ProcessDefinitionKey, command.ProcessDefinitionKey, renamed, command.Grounds, run.Context.Now));
        run.GoOnIn(command.Target);
        var found = lines.Select(line => line.Verdict is MigrationVerdict.Armed ? Arm(run, line) : line).ToList();
        PassJoins(run);
        return found;
    }

    private static void Close(Run run, MigrationLine line) =>
        Waits.CancelTriggers(run, line.VisitId, elementId => elementId == line.SourceId);

    private static MigrationLine Arm(Run run, MigrationLine line) =>
        line.TargetId is { } id && ((CatchEvent)run.Model.Node(id)).Definition?.Arm(run, line.VisitId, id) is { } fault
            ? line with { Verdict = MigrationVerdict.Lost, Obstacle = MigrationObstacle.NotComputable, Reason = fault.Message }
            : line;

    /// <summary>A join that has fewer ways in than before may wait for nothing any more.</summary>
    private static void PassJoins(Run run)
    {
        foreach (var token in run.State.Tokens)
        {
            run.Model.Node(token.TargetElementId).Arrive(run, token.ScopeId, run.Model.Flow(token.FlowId));
        }
    }
}
