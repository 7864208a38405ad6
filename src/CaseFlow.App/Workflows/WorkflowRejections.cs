namespace CaseFlow.App.Workflows;

/// <summary>Why a question about what is deployed has no answer.</summary>
public static class WorkflowRejections
{
    /// <summary>Nothing is deployed under that name.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "definition.not_found", "Expected a deployed definition, but there is none of that kind, key and version.");
}
