using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Plans;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Plans;

/// <summary>Puts options to the vote, in place of the sheet before. A new sheet takes an approval back. Its measures are for the case's phase.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Options">At least <see cref="OptionSheet.LeastOptions"/>, one of them to do nothing.</param>
/// <param name="ChosenId">The option put to the vote.</param>
/// <param name="PlanId">The plan; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record SubmitOptionSheet(
    Guid CaseId, IReadOnlyList<SheetOption> Options, string ChosenId, Guid? PlanId = null, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<PlanReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<SubmitOptionSheet>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Options).NotEmptyNorEndless();
            RuleForEach(command => command.Options).NotNull().SetValidator(new SheetOption.Validator());
            RuleFor(command => command.ChosenId).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(CasePlans plans, PlannedPhases phases) : ICommandHandler<SubmitOptionSheet, Outcome<PlanReceipt>>
    {
        public async ValueTask<Outcome<PlanReceipt>> Handle(SubmitOptionSheet command, CancellationToken cancellation)
        {
            var sheet = new OptionSheet([.. command.Options.Select(option => option.ToOption())], command.ChosenId);
            var submit = new PlanCommand.SubmitOptionSheet(sheet, await phases.OfAsync(command.CaseId, cancellation));
            return await plans.SendAsync(command.CaseId, command.PlanId, submit, cancellation);
        }
    }
}
