using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Lets a suspended process go on, and what it has called with it. What was held reaches it in the order in which it came, save messages whose time
/// to live has passed; then timers that have become due fire, each once, in due order.
/// </summary>
/// <param name="InstanceId">The run of a process that suspendInstance was for.</param>
/// <param name="Grounds">Why it goes on.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record ResumeInstance(Guid InstanceId, string Grounds) : ICommand<Outcome<SuspensionReceipt>>
{
    public sealed class Validator : AbstractValidator<ResumeInstance>
    {
        public Validator()
        {
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(SteeredInstances steered) : ICommandHandler<ResumeInstance, Outcome<SuspensionReceipt>>
    {
        public async ValueTask<Outcome<SuspensionReceipt>> Handle(ResumeInstance command, CancellationToken cancellation)
        {
            var steering = await steered.SendAsync(command.InstanceId, new InstanceCommand.Resume(command.Grounds), cancellation);
            return steering.IsRejected ? steering.Rejection : new SuspensionReceipt(command.InstanceId, steering.Value.CaseId);
        }
    }
}
