using System.Linq.Expressions;

namespace CaseFlow.App.Evaluations;

/// <summary>A party that an evaluation hears, as a reader sees it.</summary>
/// <param name="EvaluationId">The evaluation.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Party">Who is heard.</param>
/// <param name="OutsideAlliance">Whether it stands outside the alliance that carried out the measures.</param>
/// <param name="Reply">Whether it said anything; null until that is recorded.</param>
/// <param name="InvitedOn">The day on which it was asked.</param>
/// <param name="Text">What it said; null when it stayed silent.</param>
/// <param name="RecordedAt">Case time, UTC.</param>
public sealed record ConsultationView(
    Guid EvaluationId,
    Guid CaseId,
    string Party,
    bool OutsideAlliance,
    ConsultationReply? Reply,
    DateOnly? InvitedOn,
    string? Text,
    DateTimeOffset? RecordedAt)
{
    internal static readonly Expression<Func<ConsultationRow, ConsultationView>> FromRow = row => new ConsultationView(
        row.EvaluationId, row.CaseId, row.Party, row.OutsideAlliance, row.Reply, row.InvitedOn, row.Text, row.RecordedAt);
}
