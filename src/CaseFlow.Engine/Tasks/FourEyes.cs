using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>Keeps those from a task who did, or had a hand in, what it looks at: <see cref="Separation"/>.</summary>
internal static class FourEyes
{
    /// <summary>Why somebody may not have a task; null when they may.</summary>
    public static Rejection? RefusalOf(Run run, HumanTask task, Actor actor)
    {
        var node = (UserTask)run.Model.Node(task.ElementId);
        return Separation.All.FirstOrDefault(separation => Keeps(run, task, actor, separation, node.Named(separation.Property)))?.Refusal;
    }

    /// <summary>Whether nobody could have it who acts for a post.</summary>
    public static bool ForbidPost(Run run, HumanTask task, string postId, string organisationId) =>
        RefusalOf(run, task, new Actor("", postId, organisationId)) is not null;

    private static bool Keeps(Run run, HumanTask task, Actor actor, Separation separation, string[] names) =>
        names.Length > 0
        && run.State.Deeds.Any(deed => names.Contains(deed.ElementId) && Counts(run, deed, task) && separation.Separates(deed.By, actor));

    /// <summary>A task that names itself means the other instances around it, not an earlier round.</summary>
    private static bool Counts(Run run, TaskDeed deed, HumanTask task) =>
        deed.ElementId != task.ElementId || deed.ScopeId == run.State.Elements[task.ElementInstanceId].ScopeId;
}
