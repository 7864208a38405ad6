using CaseFlow.Kernel;

namespace CaseFlow.Cases.Evaluations;

/// <summary>Why an evaluation refuses a command.</summary>
public static class EvaluationRejections
{
    /// <summary>There is no such evaluation.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "evaluation.not_found", "Expected an evaluation with this id, but there is none.");

    /// <summary>The evaluation's id is taken.</summary>
    public static readonly Rejection AlreadyOpen =
        new(RejectionKind.Conflict, "evaluation.already_open", "Expected a new evaluation, but an evaluator has already been appointed.");

    /// <summary>The evaluation is closed.</summary>
    public static readonly Rejection Closed =
        new(RejectionKind.Conflict, "evaluation.closed", "Expected an open evaluation, but it has been closed.");

    /// <summary>Nobody judges the own work.</summary>
    public static readonly Rejection EvaluatorWorkedOnCase =
        new(RejectionKind.Conflict, "evaluation.evaluator_worked_on_case",
            "Expected an evaluator who has not worked on the case, but this one has.", "evaluatorPost");

    /// <summary>Nobody judges the own work, from another post either.</summary>
    public static readonly Rejection JudgeWorkedOnCase = new(
        RejectionKind.Forbidden, "evaluation.judge_worked_on_case",
        "Expected somebody to judge who has not worked on the case from another post, but you have.");

    /// <summary>An evaluation asks somebody outside.</summary>
    public static readonly Rejection NobodyOutside =
        new(RejectionKind.Invalid, "evaluation.nobody_outside",
            "Expected at least one party outside the implementing alliance to consult, but there is none.", "consultees");

    /// <summary>A party is asked once.</summary>
    public static readonly Rejection PartyTwice =
        new(RejectionKind.Invalid, "evaluation.party_twice", "Expected each party once, but one stands twice.", "consultees");

    /// <summary>Only who is consulted answers.</summary>
    public static readonly Rejection NotConsulted =
        new(RejectionKind.Invalid, "evaluation.not_consulted", "Expected a party that is consulted, but this one is not.", "party");

    /// <summary>An answer is not overwritten.</summary>
    public static readonly Rejection AlreadyAnswered =
        new(RejectionKind.Conflict, "evaluation.already_answered", "Expected the party's first answer, but its answer or silence is recorded.", "party");

    /// <summary>A lesson without an owner is nobody's.</summary>
    public static readonly Rejection LessonWithoutOwner =
        new(RejectionKind.Invalid, "evaluation.lesson_without_owner", "Expected an owner of each lesson, but one has none.", "lessons");

    /// <summary>A lesson is due some day ahead.</summary>
    public static readonly Rejection LessonOverdue =
        new(RejectionKind.Invalid, "evaluation.lesson_overdue", "Expected each lesson to fall due in the future, but the day of one has passed.", "lessons");

    /// <summary>There must be a lesson to add.</summary>
    public static readonly Rejection NoLesson =
        new(RejectionKind.Invalid, "evaluation.no_lesson", "Expected at least one lesson, but there is none.", "lessons");

    /// <summary>An evaluation finds something.</summary>
    public static readonly Rejection NoFindings =
        new(RejectionKind.Conflict, "evaluation.no_findings", "Expected findings before closing, but there are none.");

    /// <summary>An evaluation hears somebody outside, or tells of their silence.</summary>
    public static readonly Rejection NoOutsideView =
        new(RejectionKind.Conflict, "evaluation.no_outside_view",
            "Expected the answer or silence of a party outside the implementing alliance before closing, but none is recorded.");
}
