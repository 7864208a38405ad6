using System.Linq.Expressions;
using CaseFlow.Cases.Evaluations;

namespace CaseFlow.App.Evaluations;

/// <summary>An evaluation as a reader sees it.</summary>
/// <param name="EvaluationId">The evaluation.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="EvaluatorPost">The post that evaluates.</param>
/// <param name="Independence">Its statement of independence.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Findings">What the evaluator found; null until it is recorded.</param>
/// <param name="AppointedAt">Case time, UTC.</param>
/// <param name="ClosedAt">Case time, UTC; null while it is open.</param>
public sealed record EvaluationView(
    Guid EvaluationId,
    Guid CaseId,
    string EvaluatorPost,
    string Independence,
    EvaluationState State,
    Findings? Findings,
    DateTimeOffset AppointedAt,
    DateTimeOffset? ClosedAt)
{
    internal static readonly Expression<Func<EvaluationRow, EvaluationView>> FromRow = row => new EvaluationView(
        row.EvaluationId, row.CaseId, row.EvaluatorPost, row.Independence, row.State, row.Findings, row.AppointedAt, row.ClosedAt);
}
