namespace CaseFlow.App.Workflows;

/// <summary>Why something is not deployed, or a question about what is has no answer.</summary>
public static class WorkflowRejections
{
    /// <summary>Nothing is deployed under that name.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "definition.not_found", "Expected a deployed definition, but there is none of that kind, key and version.");

    /// <summary>A file that anybody may deploy must not say who is who.</summary>
    public static readonly Rejection Directory = new(
        RejectionKind.Forbidden, "workflow.directory",
        "Expected organisations, roles and posts to be changed by their own commands, but a file would replace them.");
}
