namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>Of those who saw one revision of a draft one may save the next; what was saved last is there until its task ends.</summary>
internal static class DraftRules
{
    public static IEnumerable<HistoryFault> Check(IEnumerable<RecordedCall> calls, KeptState kept)
    {
        var ended = AuditRules.Completed(kept.Audit).ToHashSet();
        var drafts = kept.Drafts.ToDictionary(draft => (draft.TaskId, draft.Author));
        return calls.Where(call => call.Deed is Deed.Save)
            .Select(call => (Save: (Deed.Save)call.Deed, call.Reply))
            .GroupBy(call => (call.Save.TaskId, call.Save.Author))
            .SelectMany(saves => Check(saves.Key, [.. saves], drafts.GetValueOrDefault(saves.Key), ended.Contains(saves.Key.TaskId)));
    }

    private static IEnumerable<HistoryFault> Check(
        (Guid TaskId, string Author) of, IReadOnlyList<(Deed.Save Save, Reply Reply)> saves, KeptDraft? draft, bool hasEnded)
    {
        var done = saves.Where(save => save.Reply == Reply.Done).ToLookup(save => save.Save.BasedOn);
        foreach (var rivals in done.Where(rivals => rivals.Count() > 1))
        {
            yield return new(FaultKind.LostUpdate, $"{of}: {rivals.Count()} saves on revision {rivals.Key} were accepted");
        }

        if (hasEnded || done.Count == 0)
        {
            yield break;
        }

        var last = done.Max(rivals => rivals.Key) + 1;
        if (draft is null)
        {
            yield return new(FaultKind.Lost, $"{of}: revision {last} was accepted, but there is no draft");
        }
        else if (draft.Revision < last || !saves.Any(save => MayBe(save, draft)))
        {
            yield return new(FaultKind.LostUpdate, $"{of}: revision {last} was accepted, but there is revision {draft.Revision}: {draft.Values}");
        }
    }

    private static bool MayBe((Deed.Save Save, Reply Reply) save, KeptDraft draft) =>
        save.Reply != Reply.Refused && save.Save.BasedOn + 1 == draft.Revision && draft.Values.Contains(save.Save.Mark, StringComparison.Ordinal);
}
