using CaseFlow.App.Storage;
using CaseFlow.App.Storage.Accesses;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Dialogues;
using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Access;

/// <summary>Keeps of what each reading is recorded.</summary>
internal sealed class RestrictedProjection
    : IProjection<CaseEvent.Opened>, IProjection<CaseEvent.AccessChanged>, IProjection<DocumentEvent.Referenced>, IProjection<SignalEvent.Reported>,
        IProjection<DialogueEvent.Convened>
{
    public ValueTask ApplyAsync(Recorded<CaseEvent.Opened> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        Add(db, recorded.CaseId, recorded.CaseId, recorded.Event.ToLabel());

    public async ValueTask ApplyAsync(Recorded<CaseEvent.AccessChanged> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        var label = recorded.Event.Label;
        switch (await db.Set<RestrictedRow>().FindAsync([recorded.CaseId, recorded.CaseId], cancellation))
        {
            case null:
                await Add(db, recorded.CaseId, recorded.CaseId, label);
                break;
            case var row when label.IsRestricted:
                row.IsStrict = IsStrict(label);
                break;
            case var row:
                db.Remove(row);
                break;
        }
    }

    public ValueTask ApplyAsync(Recorded<DocumentEvent.Referenced> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        Add(db, recorded.CaseId, recorded.StreamId, recorded.Event.ToLabel());

    public ValueTask ApplyAsync(Recorded<SignalEvent.Reported> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        Add(db, recorded.CaseId, recorded.CaseId, recorded.Event.ToLabel());

    public ValueTask ApplyAsync(Recorded<DialogueEvent.Convened> recorded, CaseFlowDb db, CancellationToken cancellation) =>
        Add(db, recorded.CaseId, recorded.CaseId, recorded.Event.Label);

    private static ValueTask Add(CaseFlowDb db, Guid caseId, Guid scopeId, AccessLabel label)
    {
        if (label.IsRestricted)
        {
            db.Add(new RestrictedRow { CaseId = caseId, ScopeId = scopeId, IsStrict = IsStrict(label) });
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsStrict(AccessLabel label) => label.Marking == Marking.Red || label.Classification >= Classification.Confidential;
}
