namespace CaseFlow.App.Tasks;

/// <summary>Refusals about tasks that every door gives alike.</summary>
public static class TaskRejections
{
    /// <summary>No such task, or none that the caller may see: the two look alike.</summary>
    public static readonly Rejection NotFound = new(RejectionKind.NotFound, "task.not_found", "Expected the id of a task, but there is none with this id.");
}
