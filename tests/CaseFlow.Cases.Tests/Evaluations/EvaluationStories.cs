using CaseFlow.Cases.Evaluations;
using CaseFlow.Cases.Tests.Given;
using CaseFlow.Cases.Warnings;

namespace CaseFlow.Cases.Tests.Evaluations;

internal static class EvaluationStories
{
    public static readonly Findings Judgement =
        new("Threats were public.", "Attacks on Benghazi ended.", "Some strikes hit civilians.", Answer.Unknown, Answer.No);

    public static readonly Lesson OwnersFirst =
        new("No day-after plan.", "Nobody owned it.", "Ask for an owner first.", "template", "coord-un", new DateOnly(2012, 12, 31));

    public static readonly ConsultationAnswer FromAu = new("AU", new DateOnly(2011, 11, 15), "The roadmap was ignored.");

    public static readonly ConsultationAnswer FromNato = new("NATO", new DateOnly(2011, 11, 15), "The mandate was kept.");

    public static readonly EvaluationEvent.EvaluatorAppointed Appointed = new(
        new EvaluationId(new Guid("00000000-0000-7000-8000-000000000007")),
        "eval-un",
        "Has not worked on the case.",
        [new Consultee("NATO", false), new Consultee("AU", true), new Consultee("Brazil", true)],
        Contexts.Coordinator,
        Contexts.Now);

    public static readonly EvaluationEvent.AnswerRecorded AuAnswered = new(FromAu, Contexts.Coordinator, Contexts.Now);

    public static readonly EvaluationEvent.FindingsRecorded Found = new(Judgement, Contexts.Coordinator, Contexts.Now);

    public static readonly EvaluationEvent[] ToClosure =
    [
        Appointed,
        AuAnswered,
        Found,
        new EvaluationEvent.LessonsIdentified([OwnersFirst], Contexts.Coordinator, Contexts.Now),
        new EvaluationEvent.Closed(Contexts.Coordinator, Contexts.Now),
    ];
}
