using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Evaluations.EvaluationStories;

namespace CaseFlow.Cases.Tests.Evaluations;

public sealed class IdentifyingLessonsTests
{
    [Fact]
    public void Gives_each_an_owner_and_a_day() =>
        Specs.Evaluation.Given(Appointed).When(new EvaluationCommand.IdentifyLessons([OwnersFirst]))
            .Then(new EvaluationEvent.LessonsIdentified([OwnersFirst], Contexts.Coordinator, Contexts.Now));

    [Fact]
    public void Refuses_a_lesson_of_nobody() =>
        Specs.Evaluation.Given(Appointed).When(new EvaluationCommand.IdentifyLessons([OwnersFirst with { OwnerPost = " " }]))
            .ThenRefused(EvaluationRejections.LessonWithoutOwner);

    [Fact]
    public void Refuses_a_day_that_has_passed() =>
        Specs.Evaluation.Given(Appointed).When(new EvaluationCommand.IdentifyLessons([OwnersFirst with { DueOn = new DateOnly(2011, 1, 1) }]))
            .ThenRefused(EvaluationRejections.LessonOverdue);

    [Fact]
    public void Refuses_to_identify_none() =>
        Specs.Evaluation.Given(Appointed).When(new EvaluationCommand.IdentifyLessons([])).ThenRefused(EvaluationRejections.NoLesson);
}
