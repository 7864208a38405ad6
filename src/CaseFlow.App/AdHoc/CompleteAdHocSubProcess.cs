using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.AdHoc;

/// <summary>
/// Completes an ad-hoc sub-process, whatever its condition says; what still runs in it is cancelled. It stays on record as a deviation, with its
/// grounds.
/// </summary>
/// <param name="AdHocSubProcessId">The sub-process.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record CompleteAdHocSubProcess(Guid AdHocSubProcessId, string Grounds) : ICommand<Outcome<AdHocReceipt>>
{
    public sealed class Validator : AbstractValidator<CompleteAdHocSubProcess>
    {
        public Validator()
        {
            RuleFor(command => command.AdHocSubProcessId).NotEmpty();
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(SendToAdHocSubProcess adHocs) : ICommandHandler<CompleteAdHocSubProcess, Outcome<AdHocReceipt>>
    {
        public ValueTask<Outcome<AdHocReceipt>> Handle(CompleteAdHocSubProcess command, CancellationToken cancellation) =>
            adHocs.SendAsync(command.AdHocSubProcessId, id => new InstanceCommand.CompleteAdHoc(id, command.Grounds), cancellation);
    }
}
