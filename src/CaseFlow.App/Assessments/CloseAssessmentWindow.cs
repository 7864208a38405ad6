using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Assessments;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Assessments;

/// <summary>Closes the window of an assessment before its time: who has not answered is recorded as silent. Repeating it changes nothing.</summary>
[AllowedRoles("COORD")]
public sealed record CloseAssessmentWindow(Guid CaseId, Guid AssessmentId) : ICommand<Outcome<AssessmentReceipt>>
{
    public sealed class Validator : AbstractValidator<CloseAssessmentWindow>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.AssessmentId).NotEmpty();
        }
    }

    internal sealed class Handler(CaseAssessments assessments) : ICommandHandler<CloseAssessmentWindow, Outcome<AssessmentReceipt>>
    {
        public ValueTask<Outcome<AssessmentReceipt>> Handle(CloseAssessmentWindow command, CancellationToken cancellation) =>
            assessments.SendAsync(command.CaseId, command.AssessmentId, new AssessmentCommand.CloseWindow(), cancellation);
    }
}
