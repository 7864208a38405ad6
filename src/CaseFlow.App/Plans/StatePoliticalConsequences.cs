using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Plans;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Plans;

/// <summary>States what a plan may bring about politically, in place of what was stated before; without it nobody votes on the plan.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Consequences">For whom, how likely, and what softens them.</param>
/// <param name="PlanId">The plan; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record StatePoliticalConsequences(
    Guid CaseId, IReadOnlyList<PoliticalConsequence> Consequences, Guid? PlanId = null, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<PlanReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<StatePoliticalConsequences>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Consequences).NotEmptyNorEndless();
            RuleForEach(command => command.Consequences).NotNull().ChildRules(consequence =>
            {
                consequence.RuleFor(one => one.ForWhom).NotEmpty().MaximumLength(TextLimits.Line);
                consequence.RuleFor(one => one.Likelihood).NotEmpty().MaximumLength(TextLimits.Line);
                consequence.RuleFor(one => one.Mitigation).NotEmpty().MaximumLength(TextLimits.Text);
            });
        }
    }

    internal sealed class Handler(CasePlans plans) : ICommandHandler<StatePoliticalConsequences, Outcome<PlanReceipt>>
    {
        public ValueTask<Outcome<PlanReceipt>> Handle(StatePoliticalConsequences command, CancellationToken cancellation) =>
            plans.SendAsync(command.CaseId, command.PlanId, new PlanCommand.StateConsequences([.. command.Consequences]), cancellation);
    }
}
