using CaseFlow.App.Pipeline;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>Tells an instance that a job which went out is done. A job that is no longer wanted changes nothing. Only CaseFlow's own outbox sends it.</summary>
[AllowedRoles]
public sealed record CompleteJob(Guid CaseId, Guid InstanceId, Guid JobId) : ICommand<Outcome<Done>>
{
    public sealed class Validator : AbstractValidator<CompleteJob>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.JobId).NotEmpty();
        }
    }

    internal sealed class Handler(Instances instances) : ICommandHandler<CompleteJob, Outcome<Done>>
    {
        public async ValueTask<Outcome<Done>> Handle(CompleteJob command, CancellationToken cancellation)
        {
            var complete = new InstanceCommand.CompleteJob(new JobId(command.JobId), FeelContext.Empty);
            var rejection = await instances.SendAsync(command.CaseId, new InstanceId(command.InstanceId), complete, cancellation);
            return rejection is null or { Kind: RejectionKind.NotFound } || rejection == InstanceRejections.JobNotOpen || rejection == InstanceRejections.Ended
                ? default(Done)
                : rejection;
        }
    }
}
