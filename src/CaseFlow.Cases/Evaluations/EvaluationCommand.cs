using System.Collections.Immutable;

namespace CaseFlow.Cases.Evaluations;

/// <summary>What can be asked of an evaluation.</summary>
public abstract record EvaluationCommand
{
    private EvaluationCommand()
    {
    }

    /// <summary>Opens an evaluation by appointing who does it.</summary>
    /// <param name="Id">The evaluation.</param>
    /// <param name="EvaluatorPost">The post that evaluates.</param>
    /// <param name="Independence">Its statement of independence.</param>
    /// <param name="WorkedOnCase">Whether that post, or the person holding it, has worked on the case.</param>
    /// <param name="Consultees">Who is to be consulted; at least one outside the implementing alliance.</param>
    public sealed record Appoint(
        EvaluationId Id,
        string EvaluatorPost,
        string Independence,
        bool WorkedOnCase,
        ImmutableArray<Consultee> Consultees) : EvaluationCommand;

    /// <summary>Records what a consulted party said, or its silence.</summary>
    public sealed record RecordAnswer(ConsultationAnswer Answer) : EvaluationCommand;

    /// <summary>Records what the evaluator found; in place of what was recorded before.</summary>
    public sealed record RecordFindings(Findings Findings, bool WorkedOnCase = false) : EvaluationCommand;

    /// <summary>Adds lessons.</summary>
    public sealed record IdentifyLessons(ImmutableArray<Lesson> Lessons) : EvaluationCommand;

    /// <summary>Closes the evaluation. Does nothing when it is closed.</summary>
    public sealed record Close : EvaluationCommand;
}
