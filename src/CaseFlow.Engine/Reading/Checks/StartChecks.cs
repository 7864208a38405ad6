using CaseFlow.Engine.Models;

namespace CaseFlow.Engine.Reading.Checks;

/// <summary>Each scope begins where it can be seen to begin.</summary>
internal static class StartChecks
{
    public static void Check(CheckedScope scope)
    {
        if (scope.Kind == ScopeKind.AdHocSubProcess)
        {
            return;
        }

        var starts = scope.Scope.Nodes.OfType<StartEvent>().ToList();
        var containerId = scope.Container.Text("id") ?? "";
        if (starts.Count == 0)
        {
            scope.Error(containerId, "start.missing", $"Expected {scope.Container.Name.LocalName} to have a start event, but it has none.");
        }

        if (scope.Kind != ScopeKind.Process && starts.Count > 1)
        {
            scope.Error(containerId, "start.several", $"Expected one start event, but there are {starts.Count}.");
        }

        if (scope.Kind == ScopeKind.Process && starts.Count(start => start.Definition is null) > 1)
        {
            scope.Error(containerId, "start.several_none", "Expected at most one none start event, but there are several.");
        }

        CheckDifferent(scope, "message", starts.Select(start => (start.Definition as MessageEventDefinition)?.MessageName));
        CheckDifferent(scope, "signal", starts.Select(start => (start.Definition as SignalEventDefinition)?.SignalName));
    }

    private static void CheckDifferent(CheckedScope scope, string kind, IEnumerable<ModelExpression?> names)
    {
        if (scope.Kind == ScopeKind.Process && names.OfType<ModelExpression>().GroupBy(name => name).Any(group => group.Count() > 1))
        {
            scope.Error(
                scope.Container.Text("id") ?? "", $"start.same_{kind}", $"Expected start events to wait for different {kind}s, but two wait for one.");
        }
    }
}
