using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Plans;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Plans;

/// <summary>Says what happens once the response ends, in place of what was said before; no response plan is approved without it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="OwnerPost">The post that answers for it.</param>
/// <param name="Triggers">What shows that the response has ended.</param>
/// <param name="Money">From where it is paid.</param>
/// <param name="ReviewOn">When it is reviewed.</param>
/// <param name="Tasks">What starts by itself when the response ends; at least one.</param>
/// <param name="PlanId">The plan; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record SubmitDayAfterPlan(
    Guid CaseId,
    string OwnerPost,
    string Triggers,
    string Money,
    DateOnly ReviewOn,
    IReadOnlyList<string> Tasks,
    Guid? PlanId = null,
    Guid? TaskId = null,
    int? ExpectedVersion = null)
    : ICommand<Outcome<PlanReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<SubmitDayAfterPlan>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.OwnerPost).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Triggers).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Money).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Tasks).NotEmptyNorEndless();
            RuleForEach(command => command.Tasks).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CasePlans plans) : ICommandHandler<SubmitDayAfterPlan, Outcome<PlanReceipt>>
    {
        public ValueTask<Outcome<PlanReceipt>> Handle(SubmitDayAfterPlan command, CancellationToken cancellation)
        {
            var dayAfter = new DayAfterPlan(command.OwnerPost, command.Triggers, command.Money, command.ReviewOn, [.. command.Tasks]);
            return plans.SendAsync(command.CaseId, command.PlanId, new PlanCommand.SubmitDayAfter(dayAfter), cancellation);
        }
    }
}
