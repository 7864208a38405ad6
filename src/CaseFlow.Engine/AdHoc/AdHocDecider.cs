using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.AdHoc;

/// <summary>What people do with an ad-hoc sub-process while it runs.</summary>
internal static class AdHocDecider
{
    public static Rejection? Activate(Run run, InstanceCommand.ActivateAdHoc command)
    {
        if (Find(run, command.AdHocInstanceId) is not { } adHoc)
        {
            return InstanceRejections.AdHocNotActive;
        }

        var possible = adHoc.Activatable.ToDictionary(node => node.Id, StringComparer.Ordinal);
        if (command.Activities.Any(activity => !possible.ContainsKey(activity.ElementId)))
        {
            return InstanceRejections.AdHocNoSuchActivity;
        }

        if (adHoc.IsSequential && (command.Activities.Length > 1 || (!command.CancelsRemaining && IsBusy(run, command.AdHocInstanceId))))
        {
            return InstanceRejections.AdHocOneAtATime;
        }

        if (command.CancelsRemaining)
        {
            TerminateActivations(run, command.AdHocInstanceId);
        }

        foreach (var activity in command.Activities)
        {
            var node = possible[activity.ElementId];
            var inner = adHoc.Activate(run, command.AdHocInstanceId, node, activity.Variables.JsonShape());
            run.Record(new InstanceEvent.AdHocActivated(
                command.AdHocInstanceId, adHoc.Id, inner.Id, node.Id, node.Name ?? node.Id, command.Grounds));
        }

        return null;
    }

    public static Rejection? Complete(Run run, InstanceCommand.CompleteAdHoc command)
    {
        if (Find(run, command.AdHocInstanceId) is not { } adHoc)
        {
            return InstanceRejections.AdHocNotActive;
        }

        run.Record(new InstanceEvent.AdHocCompleted(command.AdHocInstanceId, adHoc.Id, adHoc.Name ?? adHoc.Id, command.Grounds));
        run.TerminateContents(command.AdHocInstanceId);
        if (run.State.IsIdle(command.AdHocInstanceId))
        {
            run.Complete(command.AdHocInstanceId);
        }
        else
        {
            // what listeners see go is waited for
            run.Record(new InstanceEvent.AdHocFulfilled(command.AdHocInstanceId, adHoc.Id));
        }

        return null;
    }

    private static AdHocSubProcess? Find(Run run, ElementInstanceId id) =>
        run.Find(id) is { AdHoc: not null } element ? (AdHocSubProcess)run.NodeOf(element) : null;

    private static bool IsBusy(Run run, ElementInstanceId adHoc) =>
        run.State.ChildrenOf(adHoc).Any(child => !child.IsTerminating && run.NodeOf(child) is AdHocInnerInstance);

    private static void TerminateActivations(Run run, ElementInstanceId adHoc)
    {
        foreach (var child in run.State.ChildrenOf(adHoc).Where(child => run.NodeOf(child) is AdHocInnerInstance))
        {
            run.Terminate(child);
        }
    }
}
