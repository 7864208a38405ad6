using CaseFlow.App.Storage;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Assessments;

/// <summary>An agreed assessment is closed when the case goes on to another stage.</summary>
internal sealed class CloseAssessmentWhenNextStageEntered(EventStore store, Rows rows) : IReaction<CaseEvent.StageEntered>
{
    public async ValueTask<Rejection?> ReactAsync(Recorded<CaseEvent.StageEntered> recorded, CancellationToken cancellation)
    {
        if (recorded.Event.Stage is CaseStage.Assessment)
        {
            return null;
        }

        foreach (var assessmentId in await AgreedAsync(recorded.CaseId, cancellation))
        {
            await store.DecideAsync(
                Streams.Assessment,
                recorded.CaseId,
                assessmentId,
                (state, context) => AssessmentDecider.Decide(new AssessmentCommand.Close(), state, context),
                cancellation);
        }

        return null;
    }

    private async ValueTask<IReadOnlyList<Guid>> AgreedAsync(Guid caseId, CancellationToken cancellation) => await rows.Of<AssessmentRow>()
        .Where(row => row.CaseId == caseId && row.State == AssessmentState.Agreed)
        .OrderBy(row => row.SortKey)
        .Select(row => row.AssessmentId)
        .ToListAsync(cancellation);
}
