using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Tasks;

/// <summary>Tells the listeners of a human task about it, under the names of headers by which Camunda 8 does, so that workers written for it go on.</summary>
internal static class TaskHeaders
{
    private const string Prefix = "io.camunda.zeebe:";

    /// <summary>A listener's job, for a task that is about to be created.</summary>
    public static JobDefinition Of(Run run, JobDefinition job, ElementInstance element) =>
        element.Draft is { } draft ? With(job, draft, "create", null, ((UserTask)run.NodeOf(element)).Form?.FormId) : job;

    /// <summary>A listener's job, for a task of which something was asked.</summary>
    public static JobDefinition Of(Run run, JobDefinition job, HumanTask task, TaskTransition transition)
    {
        var move = transition.Move;
        var receiver = transition.Moves.Take(transition.Agreed + 1).LastOrDefault(made => made.Event is ListenerEvent.Assigning) is { } given
            ? given.Receiver
            : task.Owner;
        var said = task.Draft.With(move is TaskMove.Update { Change: var change }
            ? new TaskCorrections(null, change.CandidateGroups, null, change.DueAt, change.FollowUpAt, change.Priority)
            : null);
        var shown = (receiver is null ? said : said with { Assignee = receiver.ActsFor() ?? receiver.PersonId }).With(transition.Corrections);
        return With(job, shown, ActionOf(move), task.Id, ((UserTask)run.Model.Node(task.ElementId)).Form?.FormId);
    }

    private static string ActionOf(TaskMove? move) => move switch
    {
        null => "cancel",
        TaskMove.Claim => "claim",
        TaskMove.Release => "unassign",
        TaskMove.Assign => "assign",
        TaskMove.Forward => "forward",
        TaskMove.HandOver => "delegate",
        TaskMove.Resolve => "resolve",
        TaskMove.Update => "update",
        TaskMove.Complete => "complete",
        _ => "skip",
    };

    private static JobDefinition With(JobDefinition job, TaskDraft task, string action, TaskId? id, string? formId)
    {
        (string Name, string? Value)[] headers =
        [
            ("action", action),
            ("assignee", task.Assignee),
            ("candidateGroups", ListOf(task.CandidateGroups)),
            ("candidateUsers", ListOf(task.CandidateUsers)),
            ("dueDate", TimeOf(task.DueAt)),
            ("followUpDate", TimeOf(task.FollowUpAt)),
            ("formKey", formId),
            ("priority", task.Priority.ToString(CultureInfo.InvariantCulture)),
            ("userTaskKey", id?.Value.ToString()),
        ];
        return job with
        {
            Headers = job.Headers.SetItems(headers.Where(header => header.Value is not null).Select(header =>
                KeyValuePair.Create(Prefix + header.Name, header.Value!))),
        };
    }

    private static string? ListOf(ImmutableSortedSet<string> names) => names.IsEmpty ? null : JsonSerializer.Serialize(names);

    private static string? TimeOf(DateTimeOffset? time) => time?.ToString("O", CultureInfo.InvariantCulture);
}
