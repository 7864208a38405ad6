using System.Linq.Expressions;

namespace CaseFlow.App.Evaluations;

/// <summary>A lesson as a reader sees it.</summary>
/// <param name="EvaluationId">The evaluation that identified it.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Number">Its number within the evaluation, from 1.</param>
/// <param name="Observation">What was seen.</param>
/// <param name="Cause">Why it came about.</param>
/// <param name="Recommendation">What to change.</param>
/// <param name="Target">What it changes: template, indicator, measure, lexicon or training.</param>
/// <param name="OwnerPost">The post that answers for it.</param>
/// <param name="DueOn">By when.</param>
/// <param name="IdentifiedAt">Case time, UTC.</param>
public sealed record LessonView(
    Guid EvaluationId,
    Guid CaseId,
    int Number,
    string Observation,
    string Cause,
    string Recommendation,
    string Target,
    string OwnerPost,
    DateOnly DueOn,
    DateTimeOffset IdentifiedAt)
{
    internal static readonly Expression<Func<LessonRow, LessonView>> FromRow = row => new LessonView(
        row.EvaluationId, row.CaseId, row.Number, row.Observation, row.Cause, row.Recommendation, row.Target, row.OwnerPost, row.DueOn, row.IdentifiedAt);
}
