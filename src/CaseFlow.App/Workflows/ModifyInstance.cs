using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>
/// Lets a running process go on elsewhere than its flows would: steps begin and others end, all or none. To move on or back is to end one and begin
/// another. It stays on record as a deviation, with its grounds.
/// </summary>
/// <param name="InstanceId">The run of a process.</param>
/// <param name="Begin">What is to begin, in this order; null for nothing.</param>
/// <param name="End">What is to end; null for nothing.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record ModifyInstance(
    Guid InstanceId, IReadOnlyList<ElementBeginning>? Begin, IReadOnlyList<ElementEnding>? End, string Grounds) : ICommand<Outcome<ModificationReceipt>>
{
    public sealed class Validator : AbstractValidator<ModifyInstance>
    {
        public Validator()
        {
            RuleFor(command => command.InstanceId).NotEmpty();
            RuleFor(command => command.Begin).NotEndless();
            RuleForEach(command => command.Begin).NotNull().ChildRules(begin => begin.RuleFor(step => step.ElementId).NotEmpty().MaximumLength(200));
            RuleFor(command => command.End).NotEndless();
            RuleForEach(command => command.End).NotNull().ChildRules(end => end.RuleFor(step => step.ElementId).NotEmpty().MaximumLength(200));
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(SteeredInstances steered) : ICommandHandler<ModifyInstance, Outcome<ModificationReceipt>>
    {
        public ValueTask<Outcome<ModificationReceipt>> Handle(ModifyInstance command, CancellationToken cancellation)
        {
            var modify = new InstanceCommand.Modify(
                [.. (command.Begin ?? []).Select(step => new BegunElement(step.ElementId, VisitOf(step.ScopeVisitId), step.Variables ?? FeelContext.Empty))],
                [.. (command.End ?? []).Select(step => new EndedElement(step.ElementId, VisitOf(step.VisitId)))],
                command.Grounds);
            return steered.SendAsync(command.InstanceId, modify, cancellation);
        }

        private static ElementInstanceId? VisitOf(Guid? id) => id is { } visit ? new ElementInstanceId(visit) : null;
    }
}

/// <summary>A step that is to begin.</summary>
/// <param name="ElementId">Its id in the BPMN text.</param>
/// <param name="ScopeVisitId">The visit of the sub-process around it; null for the only one, which is made where there is none.</param>
/// <param name="Variables">Variables of its own; null for none.</param>
public sealed record ElementBeginning(string ElementId, Guid? ScopeVisitId = null, FeelContext? Variables = null);

/// <summary>A step that is to end before it is done.</summary>
/// <param name="ElementId">Its id in the BPMN text.</param>
/// <param name="VisitId">Which visit of it; null for all.</param>
public sealed record ElementEnding(string ElementId, Guid? VisitId = null);

/// <summary>That a running process was moved by hand.</summary>
/// <param name="InstanceId">The run of the process.</param>
/// <param name="CaseId">Its case.</param>
public sealed record ModificationReceipt(Guid InstanceId, Guid CaseId);
