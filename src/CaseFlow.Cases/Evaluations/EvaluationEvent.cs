using System.Collections.Immutable;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Evaluations;

/// <summary>What happened to an evaluation.</summary>
public abstract record EvaluationEvent
{
    private EvaluationEvent()
    {
    }

    /// <summary>An evaluator was appointed, and it was said whom to consult.</summary>
    [EventName("evaluation.evaluator_appointed")]
    public sealed record EvaluatorAppointed(
        EvaluationId Id,
        string EvaluatorPost,
        string Independence,
        ImmutableArray<Consultee> Consultees,
        Actor By,
        DateTimeOffset At) : EvaluationEvent;

    /// <summary>A consulted party's answer or silence was recorded.</summary>
    [EventName("evaluation.answer_recorded")]
    public sealed record AnswerRecorded(ConsultationAnswer Answer, Actor By, DateTimeOffset At) : EvaluationEvent;

    /// <summary>Findings were recorded.</summary>
    [EventName("evaluation.findings_recorded")]
    public sealed record FindingsRecorded(Findings Findings, Actor By, DateTimeOffset At) : EvaluationEvent;

    /// <summary>Lessons were identified.</summary>
    [EventName("evaluation.lessons_identified")]
    public sealed record LessonsIdentified(ImmutableArray<Lesson> Lessons, Actor By, DateTimeOffset At) : EvaluationEvent;

    /// <summary>The evaluation was closed.</summary>
    [EventName("evaluation.closed")]
    public sealed record Closed(Actor By, DateTimeOffset At) : EvaluationEvent;
}
