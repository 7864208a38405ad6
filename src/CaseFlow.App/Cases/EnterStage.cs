using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Moves a case to another stage by hand; a workflow does it by a job. Repeating it changes nothing.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Stage">Where to.</param>
[AllowedRoles("COORD", "DIR")]
public sealed record EnterStage(Guid CaseId, CaseStage Stage) : ICommand<Outcome<CaseReceipt>>
{
    public sealed class Validator : AbstractValidator<EnterStage>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Stage).IsInEnum();
        }
    }

    internal sealed class Handler(EventStore store, CaseFacts facts) : ICommandHandler<EnterStage, Outcome<CaseReceipt>>
    {
        public async ValueTask<Outcome<CaseReceipt>> Handle(EnterStage command, CancellationToken cancellation)
        {
            var enter = new CaseCommand.EnterStage(
                command.Stage,
                await facts.HasApprovedPlanAsync(command.CaseId, cancellation),
                await facts.HasClosedEvaluationAsync(command.CaseId, cancellation));
            return await store.SendAsync(command.CaseId, enter, cancellation);
        }
    }
}
