namespace CaseFlow.App.Workflows;

/// <summary>Why something is not deployed, or a question about what is has no answer.</summary>
public static class WorkflowRejections
{
    /// <summary>Nothing is deployed under that name.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "definition.not_found", "Expected a deployed definition, but there is none of that kind, key and version.");

    /// <summary>It is not taken up twice at once.</summary>
    public static readonly Rejection Reopened = new(
        RejectionKind.Conflict, "instance.reopened",
        "Expected a process that nobody has taken up again, but it was, and that run has not ended: move that one on or back instead.");

    /// <summary>It begins at one place.</summary>
    public static readonly Rejection OneBeginning = new(
        RejectionKind.Invalid, "instance.one_beginning",
        "Expected either a step to begin at or the message of a start event, but there are both or none.");

    /// <summary>A file that anybody may deploy must not say who is who.</summary>
    public static readonly Rejection Directory = new(
        RejectionKind.Forbidden, "workflow.directory",
        "Expected organisations, roles and posts to be changed by their own commands, but a file would replace them.");
}
