using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Plans;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Plans;

/// <summary>Says what the plan that is being drawn up is to reach; without such a plan it starts a new one.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Objectives">What the plan is to achieve; at least one.</param>
/// <param name="Kind">Whether it prevents or responds.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record SetPlanObjectives(Guid CaseId, IReadOnlyList<string> Objectives, PlanKind Kind, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<PlanReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<SetPlanObjectives>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Objectives).NotEmptyNorEndless();
            RuleForEach(command => command.Objectives).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Kind).IsInEnum();
        }
    }

    internal sealed class Handler(CasePlans plans) : ICommandHandler<SetPlanObjectives, Outcome<PlanReceipt>>
    {
        public async ValueTask<Outcome<PlanReceipt>> Handle(SetPlanObjectives command, CancellationToken cancellation)
        {
            var planId = await plans.FindDraftOrNewAsync(command.CaseId, cancellation);
            var objectives = new PlanCommand.SetObjectives(new PlanId(planId), [.. command.Objectives], command.Kind);
            return await plans.SendToAsync(command.CaseId, planId, objectives, cancellation);
        }
    }
}
