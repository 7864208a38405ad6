using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Tasks;
using CaseFlow.App.Drafts;
using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Drafts;

[Description("What the caller has filled in of a task's form so far; nobody else reads it.")]
public sealed class DraftNode(DraftView draft)
{
    [Description("The form's fields, whole or half filled in.")]
    public FeelContext Values => EventJson.Read<FeelContext>(draft.ValuesJson);

    [Description("Counts the saves, from 1. Given back as basedOn, it keeps two windows from overwriting each other.")]
    public int Revision => draft.Revision;

    [Description("When it was last saved; the host's time, also in an exercise.")]
    public DateTimeOffset SavedAt => draft.SavedAt;

    [Description("The task has ended without its author, and the draft is kept until then; null while the task is open.")]
    public DateTimeOffset? KeptUntil => draft.KeptUntil;

    [Description("The task.")]
    public IDataLoaderResult<TaskNode?> Task(CallerContext caller) => caller.LoadNode<TaskNode>(draft.TaskId);

    internal static DraftNode Of(DraftView draft) => new(draft);
}
