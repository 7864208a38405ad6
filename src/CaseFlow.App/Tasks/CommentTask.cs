using CaseFlow.App.Forms;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>Says something about an open task of a case that the caller may read; it stands in the task's history and the case's timeline.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Text">What.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record CommentTask(Guid TaskId, string Text, int? ExpectedVersion = null) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<CommentTask>
    {
        public Validator()
        {
            RuleFor(command => command.TaskId).NotEmpty();
            RuleFor(command => command.Text).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.ExpectedVersion).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(TaskDoor door) : ICommandHandler<CommentTask, Outcome<TaskReceipt>>
    {
        public ValueTask<Outcome<TaskReceipt>> Handle(CommentTask command, CancellationToken cancellation) =>
            door.SendAsync(
                command.TaskId,
                place => new InstanceCommand.CommentTask(place.TaskId, command.Text),
                command.ExpectedVersion,
                cancellation);
    }
}
