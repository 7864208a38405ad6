using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

/// <summary>What an instance leaves behind for one that takes it up again.</summary>
/// <param name="Variables">Its variables in the end.</param>
/// <param name="CompletedTasks">Who completed which user task, by element id; the last time counts.</param>
/// <param name="Deeds">Who did which user task where: nobody sees their own work through because it was taken up again.</param>
public sealed record Legacy(FeelContext Variables, ImmutableSortedDictionary<string, TaskFacts> CompletedTasks, ImmutableArray<TaskDeed> Deeds);

/// <summary>How an instance takes up another of the same process that has ended.</summary>
/// <param name="From">That one.</param>
/// <param name="CompletedTasks">From its <see cref="Legacy"/>.</param>
/// <param name="Deeds">From its <see cref="Legacy"/>.</param>
/// <param name="ElementId">The element at which it begins, whatever leads there; null for a start event.</param>
public sealed record Reentry(
    InstanceId From, ImmutableSortedDictionary<string, TaskFacts> CompletedTasks, ImmutableArray<TaskDeed> Deeds, string? ElementId = null);
