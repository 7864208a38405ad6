using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Evaluations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Evaluations;

/// <summary>Opens an evaluation by appointing who does it: a post that has not worked on the case, and the parties that it hears.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="EvaluatorPost">The post that evaluates.</param>
/// <param name="Independence">Its statement of independence.</param>
/// <param name="Consultees">Whom to consult; at least one outside the implementing alliance.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record AppointEvaluator(
    Guid CaseId, string EvaluatorPost, string Independence, IReadOnlyList<Consultee> Consultees, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<EvaluationReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<AppointEvaluator>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.EvaluatorPost).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Independence).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Consultees).NotEmptyNorEndless();
            RuleForEach(command => command.Consultees).NotNull().ChildRules(consultee =>
                consultee.RuleFor(one => one.Party).NotEmpty().MaximumLength(TextLimits.Code));
        }
    }

    internal sealed class Handler(CaseEvaluations evaluations, CaseWork work, DecisionContextSource contexts)
        : ICommandHandler<AppointEvaluator, Outcome<EvaluationReceipt>>
    {
        public async ValueTask<Outcome<EvaluationReceipt>> Handle(AppointEvaluator command, CancellationToken cancellation)
        {
            var evaluationId = (await contexts.ForAsync(command.CaseId, cancellation)).NewId();
            var workedOnCase = await work.WasDoneByAsync(command.CaseId, command.EvaluatorPost, cancellation);
            var appoint = new EvaluationCommand.Appoint(
                new EvaluationId(evaluationId), command.EvaluatorPost, command.Independence, workedOnCase, [.. command.Consultees]);
            return await evaluations.SendToAsync(command.CaseId, evaluationId, appoint, cancellation);
        }
    }
}
