using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn.Tests;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios;

/// <summary>Finds what a step names by the ids that are drawn; of several the one that has waited longest.</summary>
internal static class StageSearch
{
    /// <summary>
    /// Where the instances stand: elements in which nothing else runs, each once, in ordinal order. An ad-hoc sub-process counts for as long as
    /// somebody may choose in it.
    /// </summary>
    public static ImmutableSortedSet<string> Places(this Stage stage) =>
        stage.Running.SelectMany(running => running.Elements.Values
            .Where(element => element.ScopeId is not null && (element.AdHoc is not null || !stage.HoldsOthers(running, element)))
            .Select(element => element.ElementId))
            .ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>The visits of an element that have not ended.</summary>
    public static IEnumerable<(Instance.Running In, ElementInstance Element)> Visits(this Stage stage, string elementId) =>
        stage.Running.SelectMany(running => running.Elements.Values
            .Where(element => element.ElementId == elementId && element.ScopeId is not null)
            .OrderBy(element => element.Order)
            .Select(element => (running, element)));

    /// <summary>The open tasks of an element whose variables are as said.</summary>
    public static IEnumerable<(Instance.Running In, HumanTask Task)> Tasks(this Stage stage, string elementId, FeelContext where) =>
        stage.Visits(elementId)
            .Where(visit => where.Entries.IsEmpty || Difference.Between(where, visit.In.Seen(visit.Element.Id)) is null)
            .SelectMany(visit => visit.In.Tasks.Values.Where(task => task.ElementInstanceId == visit.Element.Id).Select(task => (visit.In, task)));

    /// <summary>The open jobs of an element or of a type.</summary>
    public static IEnumerable<(Instance.Running In, OpenJob Job)> Jobs(this Stage stage, string elementOrType) =>
        stage.Running.SelectMany(running => running.Jobs.Values
            .Where(job => job.ElementId == elementOrType || job.JobType == elementOrType)
            .OrderBy(job => running.Elements[job.ElementInstanceId].Order)
            .Select(job => (running, job)));

    /// <summary>All variables that an element sees: its own, and those of the scopes around it.</summary>
    public static FeelContext Seen(this Instance.Running running, ElementInstanceId id)
    {
        var element = running.Elements[id];
        return element.ScopeId is { } around ? running.Seen(around).With(element.Variables) : element.Variables;
    }

    /// <summary>That something was looked for in vain, and what there is instead.</summary>
    public static StepProblem NotFound(this Stage stage, string what)
    {
        var ends = stage.Instances.Where(instance => instance.EndedAs is not null).Select(instance => $"{instance.ProcessId} has ended as {instance.EndedAs}");
        var standing = stage.Places() is { IsEmpty: false } places ? [$"the scenario stands at {Wording.Of(places)}"] : Array.Empty<string>();
        return new($"Expected {what}, but there is none: {string.Join("; ", standing.Concat(ends).DefaultIfEmpty("nothing was started"))}.");
    }

    private static bool HoldsOthers(this Stage stage, Instance.Running running, ElementInstance element) =>
        running.Elements.Values.Any(other => other.ScopeId == element.Id)
        || running.Calls.Values.Any(call => call.ElementInstanceId == element.Id && stage.Find(call.ChildInstanceId) is not null);
}
