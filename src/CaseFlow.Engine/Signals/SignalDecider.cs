using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Signals;

/// <summary>Gives a signal to all elements of an instance that wait for it when it comes, those that have waited longest first.</summary>
internal static class SignalDecider
{
    public static void Catch(Run run, string name, FeelContext variables)
    {
        var waiting = run.State.Signals.Values.Where(awaited => awaited.SignalName == name).OrderBy(awaited => awaited.Order).ToList();
        foreach (var awaited in waiting)
        {
            // one that is caught may end what else waits
            if (run.IsOver || !run.State.Signals.ContainsKey(awaited.Id))
            {
                continue;
            }

            run.Record(new InstanceEvent.SignalCaught(awaited.Id, awaited.ElementId, name, variables));
            ((ICatchingNode)run.Model.Node(awaited.ElementId)).Catch(run, run.State.Elements[awaited.OwnerId], variables);
        }
    }
}
