namespace CaseFlow.Engine.Reading.Checks;

/// <summary>All checks of one scope.</summary>
internal static class ScopeChecks
{
    public static void Check(CheckedScope scope)
    {
        FlowChecks.Check(scope);
        StartChecks.Check(scope);
        AdHocChecks.Check(scope);
        NodeChecks.Check(scope);
        GatewayChecks.Check(scope);
        LinkChecks.Check(scope);
        CompensationChecks.Check(scope);
    }
}
