using System.Collections.Immutable;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Messages;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Scenarios;

/// <summary>All that a stage knows: immutable, so that a refused step leaves nothing behind.</summary>
/// <param name="Now">The stage's own time, UTC.</param>
internal sealed record StageState(DateTimeOffset Now)
{
    public ImmutableSortedDictionary<InstanceId, StagedInstance> Instances { get; init; } = ImmutableSortedDictionary<InstanceId, StagedInstance>.Empty;

    public Mailbox Mailbox { get; init; } = Mailbox.Empty;

    /// <summary>How many stand-ins of each list were used.</summary>
    public ImmutableDictionary<string, int> Used { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Where the instances went, all of them, in order.</summary>
    public ImmutableList<Move> Path { get; init; } = [];
}

/// <summary>An instance on a stage.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">From 1, in the order of their starts.</param>
/// <param name="Workflows">The workflows among which it runs; others after a migration.</param>
/// <param name="ProcessId">Its process.</param>
/// <param name="State">Where it stands.</param>
/// <param name="LastVariables">The variables with which it ended; those of a running one are in its state.</param>
internal sealed record StagedInstance(InstanceId Id, int Number, WorkflowBundle Workflows, string ProcessId, Instance State, FeelContext LastVariables)
{
    /// <summary>The process as it is drawn in the version that the instance runs.</summary>
    public ProcessModel Process => Workflows.Processes[ProcessId];

    /// <summary>The variables of its outermost scope.</summary>
    public FeelContext Variables =>
        State is Instance.Running running ? running.Elements[new ElementInstanceId(running.Id.Value)].Variables : LastVariables;

    /// <summary>How it ended; null while it runs.</summary>
    public EndKind? EndedAs => (State as Instance.Ended)?.Kind;
}

/// <summary>An element was entered, completed, or a flow taken.</summary>
internal readonly record struct Move(ProcessModel Process, MoveKind Kind, string Id);

internal enum MoveKind
{
    Entered,
    Completed,
    Flow,
}
