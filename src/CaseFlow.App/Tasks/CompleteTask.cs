using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>
/// Completes a task with a drawn form. The variables are checked against the form in the version that the case is pinned to. A form
/// that the domain knows is completed by its own command, which the refusal names.
/// </summary>
/// <param name="TaskId">The task.</param>
/// <param name="Variables">What the form holds.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record CompleteTask(Guid TaskId, FeelContext Variables, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<CompleteTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.Variables).NotNull();
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskLookup tasks, PinnedForms forms, Instances instances) : ICommandHandler<CompleteTask, Outcome<TaskReceipt>>
    {
        public async ValueTask<Outcome<TaskReceipt>> Handle(CompleteTask command, CancellationToken cancellation)
        {
            var found = await tasks.FindToCompleteAsync(command.TaskId, cancellation);
            if (found.IsRejected)
            {
                return found.Rejection;
            }

            var place = found.Value;
            var faults = await CheckAsync(place, command.Variables, cancellation);
            if (faults.Count > 0)
            {
                return Outcome.Refuse<TaskReceipt>(faults);
            }

            var complete = new InstanceCommand.CompleteTask(place.TaskId, command.Variables) { ExpectedVersion = command.ExpectedVersion };
            var rejection = await instances.SendAsync(place.CaseId, place.InstanceId, complete, cancellation);
            return rejection is null ? new TaskReceipt(command.TaskId, place.CaseId) : rejection;
        }

        private async ValueTask<IReadOnlyList<Rejection>> CheckAsync(TaskPlace place, FeelContext variables, CancellationToken cancellation) =>
            place.FormId is not { } formId || !place.IsOpen ? []
            : TaskTypes.Find(formId) is { } typed ? [Typed(formId, typed)]
            : await forms.CheckAsync(place, await forms.FindAsync(place, cancellation), variables, cancellation);

        private static Rejection Typed(string formId, TaskType typed) => new(
            RejectionKind.Invalid, "task.typed_form", $"Expected the command {typed.Command.Name} for the form {formId}, but got free variables.");
    }
}
