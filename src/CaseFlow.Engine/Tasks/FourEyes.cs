using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Tasks;

/// <summary>Keeps those from a task who did what it looks at: <see cref="UserTask.SeparateFrom"/>.</summary>
internal static class FourEyes
{
    public static bool Forbid(Run run, HumanTask task)
    {
        var separate = ((UserTask)run.Model.Node(task.ElementId)).SeparateFrom.ToList();
        return separate.Count > 0
            && run.State.Deeds.Any(deed =>
                separate.Contains(deed.ElementId) && Counts(run, deed, task) && deed.By.IsSameEyesAs(run.Context.Actor));
    }

    /// <summary>A task that names itself means the other instances around it, not an earlier round.</summary>
    private static bool Counts(Run run, TaskDeed deed, HumanTask task) =>
        deed.ElementId != task.ElementId || deed.ScopeId == run.State.Elements[task.ElementInstanceId].ScopeId;
}
