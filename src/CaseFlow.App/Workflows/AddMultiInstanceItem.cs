using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Adds an item, e.g. an organisation that is to be asked too, to a multi-instance step that runs. To take one away is to end its visit with
/// modifyInstance. It stays on record as a deviation, with its grounds.
/// </summary>
/// <param name="InstanceId">The run of a process.</param>
/// <param name="ElementId">The step.</param>
/// <param name="Item">The item, a text such as an organisation.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Value">The item, where it is no text but an object; null where it is the text.</param>
/// <param name="VisitId">Which visit of the step as a whole; null for the only one.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record AddMultiInstanceItem(
    Guid InstanceId, string ElementId, string Item, string Grounds, FeelContext? Value = null, Guid? VisitId = null)
    : ICommand<Outcome<ModificationReceipt>>
{
    public sealed class Validator : AbstractValidator<AddMultiInstanceItem>
    {
        public Validator()
        {
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.ElementId).NotEmpty().MaximumLength(200);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Item).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(SteeredInstances steered) : ICommandHandler<AddMultiInstanceItem, Outcome<ModificationReceipt>>
    {
        public ValueTask<Outcome<ModificationReceipt>> Handle(AddMultiInstanceItem command, CancellationToken cancellation)
        {
            var item = command.Value is { } value ? (FeelValue)value : new FeelString(command.Item);
            var add = new InstanceCommand.AddItem(
                command.ElementId, command.VisitId is { } visit ? new ElementInstanceId(visit) : null, item, command.Grounds);
            return steered.SendAsync(command.InstanceId, add, cancellation);
        }
    }
}
