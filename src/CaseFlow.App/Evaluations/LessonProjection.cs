using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Evaluations;

namespace CaseFlow.App.Evaluations;

/// <summary>Keeps the rows of lessons.</summary>
internal sealed class LessonProjection : IProjection<EvaluationEvent.LessonsIdentified>
{
    public async ValueTask ApplyAsync(Recorded<EvaluationEvent.LessonsIdentified> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var evaluation = await db.RequireAsync<EvaluationRow>([recorded.CaseId, recorded.StreamId], cancellation);
        foreach (var lesson in recorded.Event.Lessons)
        {
            evaluation.LessonCount++;
            db.Add(RowOf(lesson, evaluation, recorded.Event.At));
        }
    }

    private static LessonRow RowOf(Lesson lesson, EvaluationRow evaluation, DateTimeOffset at) => new()
    {
        CaseId = evaluation.CaseId,
        EvaluationId = evaluation.EvaluationId,
        Number = evaluation.LessonCount,
        Observation = lesson.Observation,
        Cause = lesson.Cause,
        Recommendation = lesson.Recommendation,
        Target = lesson.Target,
        OwnerPost = lesson.OwnerPost,
        DueOn = lesson.DueOn,
        IdentifiedAt = at,
        SortKey = SortKeys.Of(at, evaluation.EvaluationId, evaluation.LessonCount),
    };
}
