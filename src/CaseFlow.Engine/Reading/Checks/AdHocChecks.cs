using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>An ad-hoc sub-process has something to choose from, and neither beginning nor end.</summary>
internal static class AdHocChecks
{
    public static void Check(CheckedScope scope)
    {
        if (scope.Kind != ScopeKind.AdHocSubProcess)
        {
            return;
        }

        foreach (var node in scope.Scope.Nodes.Where(node => node is StartEvent or EndEvent))
        {
            scope.Error(node.Id, "ad_hoc.has_end", $"Expected no {node.TypeName} in an ad-hoc sub-process, whose activities are chosen, but there is one.");
        }

        if (!scope.Scope.Nodes.Any(node => node is Activity { Incoming.IsEmpty: true, IsForCompensation: false }))
        {
            scope.Error(
                scope.Container.Text("id") ?? "",
                "ad_hoc.no_activity",
                "Expected an activity to which no flow leads, so that it can be chosen, but there is none.");
        }

        foreach (var inner in scope.Scope.EventSubProcesses.Where(inner => inner.Contents.Nodes.OfType<StartEvent>().Any(start => start.IsInterrupting)))
        {
            scope.Error(
                inner.Id,
                "ad_hoc.interrupted",
                "Expected no interrupting event sub-process in an ad-hoc sub-process: use a non-interrupting one, or an event on its border.");
        }
    }
}
