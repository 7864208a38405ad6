using System.Diagnostics;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Dialogues;

namespace CaseFlow.App.Dialogues;

/// <summary>Keeps the rows of dialogues.</summary>
internal sealed class DialogueProjection : IProjection<DialogueEvent>
{
    public async ValueTask ApplyAsync(Recorded<DialogueEvent> recorded, CaseFlowDb db, CancellationToken cancellation)
    {
        switch (recorded.Event)
        {
            case DialogueEvent.Convened e:
                db.Add(RowOf(recorded.CaseId, e));
                break;
            case DialogueEvent.StatementRecorded e:
                db.Add(new DialogueStatementRow { CaseId = recorded.CaseId, Number = recorded.Version, Text = e.Text, Speaker = e.Speaker, At = e.At });
                break;
            case DialogueEvent.Concluded e:
                var row = await db.RequireAsync<DialogueRow>([recorded.CaseId], cancellation);
                (row.Outcome, row.ConcludedAt) = (e.Outcome, e.At);
                break;
            case DialogueEvent.CaseLinked e:
                await LinkAsync(recorded.CaseId, e, db, cancellation);
                break;
            case DialogueEvent.CaseUnlinked e:
                var link = await db.RequireAsync<DialogueLinkRow>([recorded.CaseId, e.CaseId.Value], cancellation);
                (link.UnlinkedBy, link.UnlinkedAt, link.UnlinkedBecause) = (NameOf(e.By), e.At, e.Grounds);
                break;
            default:
                throw new UnreachableException($"No row knows {recorded.Event.GetType().Name}.");
        }
    }

    private static DialogueRow RowOf(Guid dialogueId, DialogueEvent.Convened e) => new()
    {
        CaseId = dialogueId,
        Theme = e.Terms.Theme,
        HeldOn = e.Terms.HeldOn,
        Rule = e.Terms.Rule,
        Participants = e.Terms.Participants,
        Language = e.Terms.Language,
        Marking = e.Label.Marking,
        Convener = NameOf(e.By),
        ConvenedAt = e.At,
        SortKey = SortKeys.NewestFirst(e.At, dialogueId),
    };

    // what was linked, unlinked and linked again has one row, which says how it stands; the journal has the rest
    private static async ValueTask LinkAsync(Guid dialogueId, DialogueEvent.CaseLinked e, CaseFlowDb db, CancellationToken cancellation)
    {
        if (await db.Set<DialogueLinkRow>().FindAsync([dialogueId, e.CaseId.Value], cancellation) is not { } link)
        {
            db.Add(new DialogueLinkRow { CaseId = dialogueId, LinkedCaseId = e.CaseId.Value, LinkedBy = NameOf(e.By), LinkedAt = e.At });
            return;
        }

        (link.LinkedBy, link.LinkedAt, link.UnlinkedBy, link.UnlinkedAt, link.UnlinkedBecause) = (NameOf(e.By), e.At, null, null, null);
    }

    private static string NameOf(Actor by) => by.ActsFor() ?? by.PersonId;
}
