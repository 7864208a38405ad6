using System.Collections.Immutable;
using System.Diagnostics;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Evaluations;

/// <summary>The rules of an evaluation: somebody independent judges, and somebody outside is heard.</summary>
public static class EvaluationDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<EvaluationEvent> Decide(EvaluationCommand command, Evaluation state, DecisionContext context) =>
        (command, state) switch
        {
            (EvaluationCommand.Appoint c, Evaluation.NotOpened) => Appoint(c, context),
            (EvaluationCommand.Appoint, _) => EvaluationRejections.AlreadyOpen,
            (_, Evaluation.NotOpened) => EvaluationRejections.NotFound,
            (EvaluationCommand.Close, Evaluation.Closed) => [],
            (_, Evaluation.Closed) => EvaluationRejections.Closed,
            (EvaluationCommand.RecordAnswer c, Evaluation.Open s) => RecordAnswer(c.Answer, s.File, context),
            (EvaluationCommand.RecordFindings { WorkedOnCase: true }, _) => EvaluationRejections.JudgeWorkedOnCase,
            (EvaluationCommand.RecordFindings c, _) => [new EvaluationEvent.FindingsRecorded(c.Findings, context.Actor, context.Now)],
            (EvaluationCommand.IdentifyLessons c, _) => IdentifyLessons(c.Lessons, context),
            (EvaluationCommand.Close, Evaluation.Open s) => Close(s.File, context),
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<EvaluationEvent> Appoint(EvaluationCommand.Appoint c, DecisionContext context) =>
        c.WorkedOnCase ? EvaluationRejections.EvaluatorWorkedOnCase
        : !c.Consultees.Any(consultee => consultee.OutsideAlliance) ? EvaluationRejections.NobodyOutside
        : c.Consultees.DistinctBy(consultee => consultee.Party).Count() < c.Consultees.Length ? EvaluationRejections.PartyTwice
        : [new EvaluationEvent.EvaluatorAppointed(c.Id, c.EvaluatorPost, c.Independence, c.Consultees, context.Actor, context.Now)];

    private static Decision<EvaluationEvent> RecordAnswer(ConsultationAnswer answer, EvaluationFile file, DecisionContext context) =>
        !file.Consultees.Any(consultee => string.Equals(consultee.Party, answer.Party, StringComparison.Ordinal)) ? EvaluationRejections.NotConsulted
        : file.Answers.ContainsKey(answer.Party) ? EvaluationRejections.AlreadyAnswered
        : [new EvaluationEvent.AnswerRecorded(answer, context.Actor, context.Now)];

    private static Decision<EvaluationEvent> IdentifyLessons(ImmutableArray<Lesson> lessons, DecisionContext context) =>
        lessons.IsEmpty ? EvaluationRejections.NoLesson
        : lessons.Any(lesson => string.IsNullOrWhiteSpace(lesson.OwnerPost)) ? EvaluationRejections.LessonWithoutOwner
        : lessons.Any(lesson => lesson.DueOn < DateOnly.FromDateTime(context.Now.UtcDateTime)) ? EvaluationRejections.LessonOverdue
        : [new EvaluationEvent.LessonsIdentified(lessons, context.Actor, context.Now)];

    private static Decision<EvaluationEvent> Close(EvaluationFile file, DecisionContext context) =>
        !file.HasOutsideView ? EvaluationRejections.NoOutsideView
        : !file.HasFindings ? EvaluationRejections.NoFindings
        : [new EvaluationEvent.Closed(context.Actor, context.Now)];
}
