using System.Collections.Immutable;
using CaseFlow.App.Forms;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Evaluations;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Evaluations;

/// <summary>Adds lessons to an evaluation, each with an owner and a date.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Lessons">The lessons; at least one.</param>
/// <param name="EvaluationId">The evaluation; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record IdentifyLessons(
    Guid CaseId, IReadOnlyList<Lesson> Lessons, Guid? EvaluationId = null, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<EvaluationReceipt>>, ITaskCommand
{
    /// <summary>What a lesson may change.</summary>
    public static readonly ImmutableArray<string> Targets = ["template", "indicator", "measure", "lexicon", "training"];

    public sealed class Validator : AbstractValidator<IdentifyLessons>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Lessons).NotEmptyNorEndless();
            RuleForEach(command => command.Lessons).NotNull().SetValidator(new LessonValidator());
        }
    }

    internal sealed class Handler(CaseEvaluations evaluations) : ICommandHandler<IdentifyLessons, Outcome<EvaluationReceipt>>
    {
        public ValueTask<Outcome<EvaluationReceipt>> Handle(IdentifyLessons command, CancellationToken cancellation) =>
            evaluations.SendAsync(
                command.CaseId, command.EvaluationId, new EvaluationCommand.IdentifyLessons([.. command.Lessons]), cancellation);
    }

    private sealed class LessonValidator : AbstractValidator<Lesson>
    {
        public LessonValidator()
        {
            RuleFor(lesson => lesson.Observation).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(lesson => lesson.Cause).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(lesson => lesson.Recommendation).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(lesson => lesson.Target).Must(target => Targets.Contains(target))
                .WithMessage($"Expected one of {string.Join(", ", Targets)}.");
            RuleFor(lesson => lesson.OwnerPost).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }
}
