using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;

namespace CaseFlow.App.Tasks;

/// <summary>Completes tasks from their forms, by the command that each form stands for.</summary>
/// <param name="dispatcher">The door.</param>
public sealed class TaskForms(Dispatcher dispatcher)
{
    /// <summary>The key under which a page completes a task: repeated after a lost connection or a killed server, it does nothing twice.</summary>
    public static string CompletionKey(Guid taskId) => $"complete-task:{taskId}";

    /// <summary>Checks the values against the form, makes the command and sends it.</summary>
    /// <param name="caller">Who completes the task.</param>
    /// <param name="filled">The task and the values.</param>
    /// <param name="idempotencyKey">See <see cref="Dispatcher"/>; null for none.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    public async ValueTask<Outcome<TaskReceipt>> CompleteAsync(
        Caller caller, CompleteTaskForm filled, string? idempotencyKey, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filled);
        var read = await dispatcher.SendAsync(caller, new ReadFilledForm(filled.TaskId, filled.Values, filled.ExpectedVersion), cancellation);
        if (read.IsRejected)
        {
            return Outcome.Refuse<TaskReceipt>(read.Rejections);
        }

        if (read.Value.Type is not { } type)
        {
            var complete = new CompleteTask(filled.TaskId, filled.Values, filled.ExpectedVersion);
            return await dispatcher.SendAsync(caller, complete, idempotencyKey, cancellation);
        }

        var refused = await type.SendAsync(dispatcher, caller, read.Value.Form, idempotencyKey, cancellation);
        return refused.Count == 0
            ? new TaskReceipt(filled.TaskId, read.Value.Form.CaseId)
            : Outcome.Refuse<TaskReceipt>(FormPath.Point(refused, read.Value.Schema));
    }
}
