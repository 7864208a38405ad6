using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Lets a running process stand still, and what it has called with it, until resumeInstance: nobody works on its tasks, no timer of it fires and
/// nobody is reminded, no job of it goes out. Messages, signals and results that come meanwhile are held; nothing is lost. Deadlines are moments in
/// the world and pass meanwhile. It can still be moved, migrated and ended. It stays in the record of the case, with its grounds.
/// </summary>
/// <param name="InstanceId">The run of a process.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record SuspendInstance(Guid InstanceId, string Grounds) : ICommand<Outcome<SuspensionReceipt>>
{
    public sealed class Validator : AbstractValidator<SuspendInstance>
    {
        public Validator()
        {
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(SteeredInstances steered) : ICommandHandler<SuspendInstance, Outcome<SuspensionReceipt>>
    {
        public async ValueTask<Outcome<SuspensionReceipt>> Handle(SuspendInstance command, CancellationToken cancellation)
        {
            var steering = await steered.SendAsync(command.InstanceId, new InstanceCommand.Suspend(command.Grounds), cancellation);
            return steering.IsRejected ? steering.Rejection : new SuspensionReceipt(command.InstanceId, steering.Value.CaseId);
        }
    }
}

/// <summary>That a process was suspended or resumed.</summary>
/// <param name="InstanceId">The run of the process.</param>
/// <param name="CaseId">Its case.</param>
public sealed record SuspensionReceipt(Guid InstanceId, Guid CaseId);
