using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Assessments;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Assessments;

/// <summary>Writes down the rating that the organisations agree on, with the dissent kept and an answer to every high risk.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Ratings">One per risk factor.</param>
/// <param name="AssessmentId">The assessment; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record AgreeRating(Guid CaseId, IReadOnlyList<AgreedRating> Ratings, Guid? AssessmentId = null, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<AssessmentReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<AgreeRating>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Ratings).NotEmptyNorEndless();
            RuleForEach(command => command.Ratings).NotNull().ChildRules(rating =>
            {
                rating.RuleFor(item => item.Level).IsInEnum();
                rating.RuleFor(item => item.Trend).IsInEnum();
                rating.RuleFor(item => item.Dissents).Must(dissents => dissents is { IsDefault: false, Length: <= TextLimits.Items });
                rating.RuleFor(item => item.ResponseMeasure).MaximumLength(TextLimits.Code);
                rating.RuleFor(item => item.NoResponseGrounds).MaximumLength(TextLimits.Text);
            });
        }
    }

    internal sealed class Handler(CaseAssessments assessments) : ICommandHandler<AgreeRating, Outcome<AssessmentReceipt>>
    {
        public ValueTask<Outcome<AssessmentReceipt>> Handle(AgreeRating command, CancellationToken cancellation) =>
            assessments.SendAsync(command.CaseId, command.AssessmentId, new AssessmentCommand.Agree([.. command.Ratings]), cancellation);
    }
}
