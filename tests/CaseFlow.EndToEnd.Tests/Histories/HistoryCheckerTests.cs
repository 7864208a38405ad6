namespace CaseFlow.EndToEnd.Tests.Histories;

/// <summary>The checker is content with a history in which every promise was kept, and finds each kind of fault that is planted in it.</summary>
public sealed class HistoryCheckerTests
{
    private static readonly Guid CaseStream = new(1, 0, 0, new byte[8]);
    private static readonly Guid Instance = new(2, 0, 0, new byte[8]);
    private static readonly Guid TaskId = new(3, 0, 0, new byte[8]);
    private static readonly Guid OpenTask = new(4, 0, 0, new byte[8]);
    private static readonly Guid JobId = new(5, 0, 0, new byte[8]);

    private static readonly RecordedCall First = Done("k1", new Deed.Write("case.record_entry_added", "entry-1"), at: 10);
    private static readonly RecordedCall Second = Done("k2", new Deed.Write("case.record_entry_added", "entry-2"), at: 20);
    private static readonly RecordedCall Winner = Done("k3", new Deed.Write("instance.task_completed", $"{TaskId}"), at: 30);
    private static readonly RecordedCall Rival = new("k4", Winner.Deed, Reply.Refused, []);
    private static readonly RecordedCall FirstDraft = Done("k5", new Deed.Save(OpenTask, "fp-eu", 0, "draft-1"), at: 40);
    private static readonly RecordedCall SecondDraft = Done("k6", new Deed.Save(OpenTask, "fp-eu", 1, "draft-2"), at: 50);
    private static readonly RecordedCall Unheard = new("k7", new Deed.Write("case.record_entry_added", "entry-3"), Reply.Unknown, []);

    private static readonly History Calls = new(
        [First, Second, Winner, Rival, FirstDraft, SecondDraft, Unheard],
        [new("r", 15, [Line(1)]), new("r", 35, [Line(1), Line(2)])]);

    private static readonly KeptState Kept = new(
        [
            Line(1), Line(2),
            new(Instance, 1, "instance.job_created", $$"""{"jobId":"{{JobId}}","jobType":"notify"}"""),
            new(Instance, 2, "instance.job_completed", $$"""{"jobId":"{{JobId}}"}"""),
            new(Instance, 3, "instance.task_completed", $$"""{"taskId":"{{TaskId}}"}"""),
        ],
        [new(OpenTask, "fp-eu", 2, """{"note":"draft-2"}""")],
        [Sent("o1"), Sent("o1")]);

    [Fact]
    public void A_history_in_which_every_promise_was_kept_is_clean() => Assert.Empty(HistoryChecker.Check(Calls, Kept));

    [Fact]
    public void What_nobody_answered_may_be_there_or_not() =>
        Assert.Empty(HistoryChecker.Check(Calls, Kept with { Audit = Kept.Audit.Add(Line(3)) }));

    [Fact]
    public void It_finds_what_was_acknowledged_and_lost() =>
        Finds(FaultKind.Lost, Calls with { Reads = [] }, Kept with { Audit = Kept.Audit.Remove(Line(2)) });

    [Fact]
    public void It_finds_what_was_done_twice() =>
        Finds(FaultKind.Doubled, Calls with { Reads = [] }, Kept with { Audit = Kept.Audit.Add(Line(2) with { Version = 3 }) });

    [Fact]
    public void What_rivals_share_is_there_once()
    {
        var shared = First with { Deed = new Deed.Write("case.record_entry_added", "entry-1", IsShared: true) };
        var both = With(First, shared) with { Reads = [] };
        both = both with { Calls = both.Calls.Add(shared with { Key = "k8" }) };

        Assert.Empty(HistoryChecker.Check(both, Kept));
        Finds(FaultKind.Doubled, both, Kept with { Audit = Kept.Audit.Add(Line(1) with { Version = 3 }) });
    }

    [Fact]
    public void It_finds_what_was_refused_and_done() =>
        Finds(FaultKind.DoneThoughRefused, With(Second, Second with { Reply = Reply.Refused, Answers = [] }) with { Reads = [] }, Kept);

    [Fact]
    public void It_finds_a_repeat_that_was_answered_otherwise() =>
        Finds(FaultKind.AnsweredDifferently, With(First, First with { Answers = ["a", "b"] }), Kept);

    [Fact]
    public void It_finds_a_task_that_was_completed_twice() => Finds(
        FaultKind.CompletedTwice,
        With(Rival, Rival with { Reply = Reply.Done, Answers = ["t"] }),
        Kept with { Audit = Kept.Audit.Add(Kept.Audit[4] with { Version = 4 }) });

    [Fact]
    public void It_finds_a_gap_in_the_audit() =>
        Finds(FaultKind.GapInAudit, Calls, Kept with { Audit = Kept.Audit.Add(Line(3) with { Version = 4 }) });

    [Fact]
    public void It_finds_two_events_of_one_number() =>
        Finds(FaultKind.GapInAudit, Calls, Kept with { Audit = Kept.Audit.Add(Line(3) with { Version = 2 }) });

    [Fact]
    public void It_finds_a_read_of_what_is_not_there() =>
        Finds(FaultKind.ReadOfNothing, Calls with { Reads = [new("r", 5, [Line(1), Line(2), Line(3)])] }, Kept);

    [Fact]
    public void It_finds_a_read_with_a_hole() => Finds(
        FaultKind.ReadOfNothing, Calls with { Reads = [new("r", 35, [Line(1), Line(3)])] }, Kept with { Audit = Kept.Audit.Add(Line(3)) });

    [Fact]
    public void It_finds_a_read_that_lacks_what_was_acknowledged() =>
        Finds(FaultKind.StaleRead, Calls with { Reads = [new("r", 25, [Line(1)])] }, Kept);

    [Fact]
    public void It_finds_a_reader_who_was_shown_less_than_before() =>
        Finds(FaultKind.StaleRead, Calls with { Reads = [new("r", 11, [Line(1), Line(2)]), new("r", 12, [Line(1)])] }, Kept);

    [Fact]
    public void It_finds_two_drafts_that_took_one_anothers_place() =>
        Finds(FaultKind.LostUpdate, With(SecondDraft, SecondDraft with { Deed = new Deed.Save(OpenTask, "fp-eu", 0, "draft-2") }), Kept);

    [Fact]
    public void It_finds_an_older_draft_in_place_of_a_newer_one() =>
        Finds(FaultKind.LostUpdate, Calls, Kept with { Drafts = [new(OpenTask, "fp-eu", 1, """{"note":"draft-1"}""")] });

    [Fact]
    public void It_finds_a_draft_that_is_gone() => Finds(FaultKind.Lost, Calls, Kept with { Drafts = [] });

    [Fact]
    public void It_finds_a_job_that_never_arrived() => Finds(FaultKind.NotYetDelivered, Calls, Kept with { Deliveries = [] });

    [Fact]
    public void It_finds_a_job_whose_process_was_told_twice() =>
        Finds(FaultKind.Doubled, Calls, Kept with { Audit = Kept.Audit.Add(Kept.Audit[3] with { Version = 4 }) });

    [Fact]
    public void It_finds_word_of_a_job_that_was_never_created() =>
        Finds(FaultKind.ToldOfNothing, Calls, Kept with { Deliveries = Kept.Deliveries.Add(new("o2", $$"""{"jobId":"{{OpenTask}}"}""")) });

    [Fact]
    public void It_finds_a_job_that_came_under_two_keys() =>
        Finds(FaultKind.UnstableKey, Calls, Kept with { Deliveries = Kept.Deliveries.Add(Sent("o2")) });

    private static void Finds(FaultKind kind, History history, KeptState kept) =>
        Assert.Equal([kind], HistoryChecker.Check(history, kept).Select(fault => fault.Kind).Distinct());

    private static History With(RecordedCall call, RecordedCall other) => Calls with { Calls = Calls.Calls.Replace(call, other) };

    private static RecordedCall Done(string key, Deed deed, long at) => new(key, deed, Reply.Done, ["a"], at);

    private static AuditLine Line(int number) => new(CaseStream, number, "case.record_entry_added", $$"""{"text":"entry-{{number}}"}""");

    private static Delivery Sent(string key) => new(key, $$"""{"jobId":"{{JobId}}"}""");
}
