using CaseFlow.App.Storage;
using CaseFlow.Cases.Evaluations;

namespace CaseFlow.App.Evaluations;

/// <summary>Keeps the rows of consulted parties.</summary>
internal sealed class ConsultationProjection : IProjection<EvaluationEvent.EvaluatorAppointed>, IProjection<EvaluationEvent.AnswerRecorded>
{
    public ValueTask ApplyAsync(Recorded<EvaluationEvent.EvaluatorAppointed> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.AddRange(recorded.Event.Consultees.Select(consultee => new ConsultationRow
        {
            CaseId = recorded.CaseId,
            EvaluationId = recorded.StreamId,
            Party = consultee.Party,
            OutsideAlliance = consultee.OutsideAlliance,
        }));
        return ValueTask.CompletedTask;
    }

    public async ValueTask ApplyAsync(Recorded<EvaluationEvent.AnswerRecorded> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var answer = recorded.Event.Answer;
        var row = await db.RequireAsync<ConsultationRow>([recorded.CaseId, recorded.StreamId, answer.Party], cancellation);
        row.Reply = answer.IsSilent ? ConsultationReply.Silent : ConsultationReply.Answered;
        (row.InvitedOn, row.Text, row.RecordedAt) = (answer.InvitedOn, answer.Text, recorded.Event.At);
    }
}
