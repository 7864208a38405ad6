using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Assessments;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Assessments;

/// <summary>Hands in the caller's organisation's part of an assessment. It is never overwritten; after the window it becomes an addendum.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Ratings">One per risk factor.</param>
/// <param name="Note">What the ratings cannot say; null when nothing.</param>
/// <param name="AssessmentId">The assessment; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record SubmitContribution(
    Guid CaseId, IReadOnlyList<FactorRating> Ratings, string? Note = null, Guid? AssessmentId = null, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<AssessmentReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<SubmitContribution>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Ratings).NotEmptyNorEndless();
            RuleForEach(command => command.Ratings).NotNull().ChildRules(rating =>
            {
                rating.RuleFor(item => item.Level).IsInEnum();
                rating.RuleFor(item => item.Trend).IsInEnum();
                rating.RuleFor(item => item.Confidence).IsInEnum();
                rating.RuleFor(item => item.Evidence).Must(evidence => evidence is { IsDefault: false, Length: <= TextLimits.Items });
            });
            RuleFor(command => command.Note).MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseAssessments assessments) : ICommandHandler<SubmitContribution, Outcome<AssessmentReceipt>>
    {
        public ValueTask<Outcome<AssessmentReceipt>> Handle(SubmitContribution command, CancellationToken cancellation) =>
            assessments.SendAsync(command.CaseId, command.AssessmentId, new AssessmentCommand.Submit([.. command.Ratings], command.Note), cancellation);
    }
}
