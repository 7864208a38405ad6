using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Completes a task, whatever its form, with what was filled in: a form that the domain knows becomes its own command. Refusals
/// point to the form's fields.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="Values">The form's fields; empty when the task has no form.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record CompleteTaskForm(Guid TaskId, FeelContext Values, int? ExpectedVersion = null);
