using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Ends a running process before it is done, and what it has called with it: its open work is cancelled. What called it gets an incident. Grounds stay
/// in the record of the case; reopenProcess takes it up again.
/// </summary>
/// <param name="InstanceId">The run of a process.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record CancelInstance(Guid InstanceId, string Grounds) : ICommand<Outcome<ModificationReceipt>>
{
    public sealed class Validator : AbstractValidator<CancelInstance>
    {
        public Validator()
        {
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(SteeredInstances steered, Rows rows) : ICommandHandler<CancelInstance, Outcome<ModificationReceipt>>
    {
        public async ValueTask<Outcome<ModificationReceipt>> Handle(CancelInstance command, CancellationToken cancellation) =>
            // the engine takes it as done when it is over, which is right for hosts that ask twice and wrong for people who decide
            await rows.Of<InstanceRow>().AnyAsync(row => row.InstanceId == command.InstanceId && row.EndedAt != null, cancellation)
                ? InstanceRejections.Ended
                : await steered.SendAsync(command.InstanceId, new InstanceCommand.Terminate(command.Grounds), cancellation);
    }
}
