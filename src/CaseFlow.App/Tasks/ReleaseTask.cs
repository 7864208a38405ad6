using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Tasks;

/// <summary>Gives a task that the caller holds back to its candidates.</summary>
public sealed record ReleaseTask(Guid TaskId) : ICommand<Outcome<TaskReceipt>>
{
    public sealed class Validator : AbstractValidator<ReleaseTask>
    {
        public Validator() => RuleFor(command => command.TaskId).NotEmpty();
    }

    internal sealed class Handler(TaskLookup tasks, Instances instances) : ICommandHandler<ReleaseTask, Outcome<TaskReceipt>>
    {
        public async ValueTask<Outcome<TaskReceipt>> Handle(ReleaseTask command, CancellationToken cancellation)
        {
            var found = await tasks.FindAsync(command.TaskId, cancellation);
            if (found.IsRejected)
            {
                return found.Rejection;
            }

            var place = found.Value;
            var rejection = await instances.SendAsync(place.CaseId, place.InstanceId, new InstanceCommand.ReleaseTask(place.TaskId), cancellation);
            return rejection is null ? new TaskReceipt(command.TaskId, place.CaseId) : rejection;
        }
    }
}
