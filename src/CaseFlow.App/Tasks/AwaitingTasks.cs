using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Tasks;

/// <summary>Whether an open task of a case awaits a typed command that names none: done beside it, the task would stay open for ever.</summary>
internal sealed class AwaitingTasks(Rows rows, Session session)
{
    /// <summary>Why the command is refused; null when nothing awaits it.</summary>
    public async ValueTask<Rejection?> RefusalAsync(Guid caseId, TaskType type, CancellationToken cancellation)
    {
        var awaiting = await rows.Of<TaskRow>()
            .Where(row => row.CaseId == caseId && row.FormId == type.FormId && (row.State == TaskState.Ready || row.State == TaskState.Reserved))
            .OrderBy(row => row.SortKey)
            .Select(row => new Awaiting(row.Name, row.State, row.OwnerPersonId, row.OwnerPostId, row.CandidateGroups))
            .ToListAsync(cancellation);
        return awaiting.Find(IsForCaller) is { } own ? NamesNoTask(own.Name)
            : type.InParts || awaiting.Count == 0 ? null
            : AwaitsOthers(awaiting[0]);
    }

    private bool IsForCaller(Awaiting task) => task.State is TaskState.Reserved
        ? task.OwnerPersonId == session.Caller.Actor.PersonId
        : task.Candidates.Any(session.Caller.Candidacies.Contains);

    private static Rejection NamesNoTask(string taskName) => new(
        RejectionKind.Invalid, "task.not_named", $"Expected the task \"{taskName}\" that awaits this from the caller, but the command names none.", "taskId");

    private static Rejection AwaitsOthers(Awaiting task) => new(
        RejectionKind.Forbidden, "task.awaits_others",
        $"Expected {task.Doers} to do this in the task {task.Name} that awaits it, but you are not among them.");

    private sealed record Awaiting(string Name, TaskState State, string? OwnerPersonId, string? OwnerPostId, string CandidatesJson)
    {
        public string[] Candidates => EventJson.Read<string[]>(CandidatesJson);

        public string Doers => State is TaskState.Reserved ? $"{OwnerPostId ?? OwnerPersonId}" : string.Join(" or ", Candidates);
    }
}
