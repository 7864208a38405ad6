using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.App.Tasks;

/// <summary>Tasks that look at what was done in another: whoever did it may not take them.</summary>
internal sealed class SeparatedTasks(Definitions definitions, StreamLoader streams, DecisionContextSource contexts)
{
    /// <summary>Whether a task is such a one and the caller is kept from it. Who did what stands in the instance's stream, read for such tasks alone.</summary>
    public async ValueTask<bool> IsClosedAsync(OfferedTask offered, CancellationToken cancellation)
    {
        var process = await definitions.LoadAsync(new ProcessKey(offered.ProcessId, offered.ProcessVersion), cancellation);
        if (process.Environment.Model.FindNode(offered.ElementId) is not UserTask task || !task.LooksAtOthers)
        {
            return false;
        }

        // read only, past the unit of work: a list has tasks of many cases, a unit streams of one
        var instance = await streams.LoadAsync(Streams.Instance, offered.CaseId, offered.InstanceId, cancellation);
        var claim = new InstanceCommand.ClaimTask(new TaskId(offered.TaskId));
        return InstanceDecider.Decide(claim, instance.State, process.Environment, await contexts.ForAsync(offered.CaseId, cancellation)).IsRejected;
    }
}

/// <summary>A task that is offered to the caller, and the step that it stands for.</summary>
internal sealed record OfferedTask(Guid CaseId, Guid TaskId, Guid InstanceId, string ElementId, string ProcessId, int ProcessVersion);
