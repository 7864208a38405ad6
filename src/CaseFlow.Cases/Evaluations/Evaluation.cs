using System.Collections.Immutable;
using System.Diagnostics;

namespace CaseFlow.Cases.Evaluations;

/// <summary>The state of an evaluation, folded from its events.</summary>
public abstract record Evaluation
{
    private Evaluation()
    {
    }

    /// <summary>The state before the first event.</summary>
    public static Evaluation None { get; } = new NotOpened();

    /// <summary>There is no such evaluation.</summary>
    public sealed record NotOpened : Evaluation;

    /// <summary>It is under way.</summary>
    public sealed record Open(EvaluationFile File) : Evaluation;

    /// <summary>It is closed.</summary>
    public sealed record Closed(EvaluationFile File) : Evaluation;

    /// <summary>The state after an event.</summary>
    /// <exception cref="UnreachableException">The event cannot follow.</exception>
    public static Evaluation Evolve(Evaluation state, EvaluationEvent @event) =>
        (state, @event) switch
        {
            (NotOpened, EvaluationEvent.EvaluatorAppointed e) => new Open(FileOf(e)),
            (Open s, EvaluationEvent.AnswerRecorded e) => new Open(s.File with { Answers = s.File.Answers.Add(e.Answer.Party, e.Answer) }),
            (Open s, EvaluationEvent.FindingsRecorded) => new Open(s.File with { HasFindings = true }),
            (Open, EvaluationEvent.LessonsIdentified) => state,
            (Open s, EvaluationEvent.Closed) => new Closed(s.File),
            _ => throw new UnreachableException($"{@event.GetType().Name} on {state.GetType().Name}."),
        };

    private static EvaluationFile FileOf(EvaluationEvent.EvaluatorAppointed e) =>
        new(e.Id, e.Consultees, ImmutableSortedDictionary.Create<string, ConsultationAnswer>(StringComparer.Ordinal), false);
}
