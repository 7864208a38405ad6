namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>What was acknowledged is there once, what was refused is not, and a repeat is answered like the first sending.</summary>
internal static class CallRules
{
    public static IEnumerable<HistoryFault> Check(IReadOnlyCollection<RecordedCall> calls, IReadOnlyCollection<AuditLine> audit) =>
    [
        .. calls.Where(call => call.Answers.Distinct().Count() > 1)
            .Select(call => new HistoryFault(FaultKind.AnsweredDifferently, $"{call.Key}: {string.Join(" / ", call.Answers.Distinct())}")),
        .. Written(calls, audit),
    ];

    private static IEnumerable<HistoryFault> Written(IEnumerable<RecordedCall> calls, IReadOnlyCollection<AuditLine> audit)
    {
        var bodies = audit.ToLookup(line => line.Type, line => line.Body);
        foreach (var rivals in calls.Where(call => call.Deed is Deed.Write).GroupBy(call => (Deed.Write)call.Deed))
        {
            var there = bodies[rivals.Key.Type].Count(body => body.Contains(rivals.Key.Mark, StringComparison.Ordinal));
            var done = rivals.Count(call => call.Reply == Reply.Done);
            var possible = done + rivals.Count(call => call.Reply == Reply.Unknown);
            if (there < (rivals.Key.IsShared ? Math.Min(done, 1) : done))
            {
                yield return new(FaultKind.Lost, Tell(rivals, there));
            }
            else if (there > (rivals.Key.IsShared ? Math.Min(possible, 1) : possible))
            {
                yield return new(possible == 0 ? FaultKind.DoneThoughRefused : FaultKind.Doubled, Tell(rivals, there));
            }
        }
    }

    private static string Tell(IGrouping<Deed.Write, RecordedCall> rivals, int there) =>
        $"{rivals.Key.Type} of {rivals.Key.Mark} is there {there} times, but {string.Join(", ", rivals.Select(call => $"{call.Key} was {call.Reply}"))}";
}
