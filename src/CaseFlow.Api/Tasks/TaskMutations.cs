using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Tasks;
using GraphQL;

namespace CaseFlow.Api.Tasks;

[MutationFields]
internal sealed class TaskMutations
{
    public static Task<Payload<ClaimTask, TaskNode>> ClaimTask(CallerContext caller, Input<ClaimTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<ReleaseTask, TaskNode>> ReleaseTask(CallerContext caller, Input<ReleaseTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<CompleteTask, TaskNode>> CompleteTask(CallerContext caller, Input<CompleteTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<AssignTask, TaskNode>> AssignTask(CallerContext caller, Input<AssignTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<ForwardTask, TaskNode>> ForwardTask(CallerContext caller, Input<ForwardTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<DelegateTask, TaskNode>> DelegateTask(CallerContext caller, Input<DelegateTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<ResolveTask, TaskNode>> ResolveTask(CallerContext caller, Input<ResolveTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<UpdateTask, TaskNode>> UpdateTask(CallerContext caller, Input<UpdateTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<SkipTask, TaskNode>> SkipTask(CallerContext caller, Input<SkipTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<StartTask, TaskNode>> StartTask(CallerContext caller, Input<StartTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<StopTask, TaskNode>> StopTask(CallerContext caller, Input<StopTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<SuspendTask, TaskNode>> SuspendTask(CallerContext caller, Input<SuspendTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<ResumeTask, TaskNode>> ResumeTask(CallerContext caller, Input<ResumeTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static Task<Payload<CommentTask, TaskNode>> CommentTask(CallerContext caller, Input<CommentTask> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (TaskReceipt receipt) => new Id<TaskNode>(receipt.TaskId), cancellation);

    public static async Task<Payload<CompleteTaskForm, TaskNode>> CompleteTaskForm(
        CallerContext caller, [FromServices] TaskForms forms, Input<CompleteTaskForm> input, CancellationToken cancellation)
    {
        var outcome = await forms.CompleteAsync(caller.SenderOf(input), input.Command, input.ClientMutationId, cancellation);
        return outcome.IsRejected
            ? new() { ClientMutationId = input.ClientMutationId, Errors = [.. outcome.Rejections.Select(MutationError.Of)] }
            : new() { ClientMutationId = input.ClientMutationId, SubjectId = input.IsTrial ? null : new(outcome.Value.TaskId) };
    }
}
