using System.Collections.Immutable;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Tasks;

/// <summary>Takes a step of a human task's escalation ladder.</summary>
internal static class TaskEscalation
{
    public static void Escalate(Run run, PendingTimer timer, TaskId taskId)
    {
        var task = run.State.Tasks[taskId];
        var step = task.Escalation is { } name && run.Environment.Escalations.Find(name) is { } policy
            ? policy.Steps.FirstOrDefault(candidate => candidate.Percent == timer.Percent)
            : null;
        // a policy that was changed since may lack the step: the timer is then spent for nothing
        if (step is not null)
        {
            run.Record(new InstanceEvent.TaskEscalated(
                taskId, task.ElementId, step.Percent, InEachOrganisation(task, step.AddRoles), step.NotifyHolder, InEachOrganisation(task, step.NotifyRoles)));
        }
    }

    /// <summary>The roles in each organisation that has to do with the task: <c>DIR</c> and <c>LEGAL@UN</c> give <c>DIR@UN</c>.</summary>
    private static ImmutableSortedSet<string> InEachOrganisation(HumanTask task, ImmutableArray<string> roles) =>
        task.CandidateGroups
            .Select(group => group.Split('@'))
            .Where(parts => parts.Length == 2)
            .Select(parts => parts[1])
            .Concat(task.AssignedOrganisation is { } assigned ? [assigned] : [])
            .SelectMany(organisation => roles.Select(role => $"{role}@{organisation}"))
            .ToImmutableSortedSet(StringComparer.Ordinal);
}
