using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Dialogues;

namespace CaseFlow.App.Access;

/// <summary>Keeps who may read a dialogue.</summary>
internal sealed class DialogueReaderProjection : IProjection<DialogueEvent.Convened>
{
    public ValueTask ApplyAsync(Recorded<DialogueEvent.Convened> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        db.AddReaders(recorded.CaseId, recorded.CaseId, Grants.Of(recorded.Event.Label));
        return ValueTask.CompletedTask;
    }
}
