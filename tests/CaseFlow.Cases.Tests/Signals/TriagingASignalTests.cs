using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Clusters;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Signals.SignalStories;

namespace CaseFlow.Cases.Tests.Signals;

public sealed class TriagingASignalTests
{
    private static readonly SignalCommand.Triage Decline = new(new TriageRequest(TriageOutcome.Decline, "A rumour"));
    private static readonly SignalCommand.Triage Watch = new(new TriageRequest(TriageOutcome.Watch, "Quiet", WatchUntil: Until));
    private static readonly SignalCommand.Triage Open = new(new TriageRequest(TriageOutcome.NewCase, "Lives are at stake", NewCase: Libya));

    private static readonly SignalCommand.Triage Add =
        new(new TriageRequest(TriageOutcome.ExistingCase, "The same", TheCase, CaseIsOpen: true));

    [Fact]
    public void Fixes_the_id_of_the_case_that_is_to_be_opened()
    {
        var triage = Specs.Signal.Given(Reported).When(Open).Decision.Events.OfType<SignalEvent.Triaged>().Single().Triage;

        Assert.NotNull(triage.CaseId);
        Assert.Equal(Libya, triage.NewCase);
    }

    [Fact]
    public void Leads_to_an_open_case() => Assert.IsType<Signal.InCase>(Specs.Signal.Given(TakenUp).After(Add).State);

    [Fact]
    public void Is_refused_when_nobody_works_on_the_case() =>
        Specs.Signal.Given(Reported).When(new SignalCommand.Triage(Add.Request with { CaseIsOpen = false })).ThenRefused(SignalRejections.NoOpenCase);

    [Fact]
    public void Is_refused_when_the_new_case_is_not_described() =>
        Specs.Signal.Given(Reported).When(new SignalCommand.Triage(Open.Request with { NewCase = null })).ThenRefused(SignalRejections.NoNewCase);

    [Fact]
    public void Is_refused_when_the_new_case_has_no_owner() =>
        Specs.Signal.Given(Reported).When(new SignalCommand.Triage(Open.Request with { NewCase = Libya with { Owners = [] } }))
            .ThenRefused(CaseRejections.NoOwner);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Is_refused_without_grounds(string grounds) =>
        Specs.Signal.Given(Reported).When(new SignalCommand.Triage(Decline.Request with { Grounds = grounds })).ThenRefused(SignalRejections.NoGrounds);

    [Fact]
    public void Is_refused_when_a_watch_has_no_end() =>
        Specs.Signal.Given(Reported).When(new SignalCommand.Triage(Watch.Request with { WatchUntil = Contexts.Now })).ThenRefused(SignalRejections.NoWatch);

    [Fact]
    public void Is_possible_again_after_a_watch_or_a_refusal()
    {
        Assert.IsType<Signal.Declined>(Specs.Signal.Given(Reported).After(Watch).After(Decline).State);
        Assert.IsType<Signal.InCase>(Specs.Signal.Given(Reported).After(Decline).After(Add).State);
    }

    [Fact]
    public void Ends_with_a_case() => Specs.Signal.Given(Reported, InCase).When(Decline).ThenRefused(SignalRejections.InCase);

    [Fact]
    public void Begins_anew_when_the_watch_ends() =>
        Assert.IsType<Signal.Untriaged>(Specs.Signal.Given(Reported, Watched).At(Until).After(new SignalCommand.EndWatch()).State);

    [Fact]
    public void Does_not_begin_anew_before_the_watch_ends() =>
        Specs.Signal.Given(Reported, Watched).At(Until.AddSeconds(-1)).When(new SignalCommand.EndWatch()).ThenNothing();

    [Fact]
    public void Begins_anew_when_the_case_refuses() =>
        Assert.IsType<Signal.Untriaged>(Specs.Signal.Given(Reported, InCase).After(new SignalCommand.Return(TheCase, "case.closed")).State);

    [Fact]
    public void Does_not_begin_anew_for_another_case() =>
        Specs.Signal.Given(Reported, InCase).When(new SignalCommand.Return(new CaseId(Id.Value), "case.closed")).ThenNothing();

    [Fact]
    public void Is_done_with_the_cluster_once_there_is_one() =>
        Specs.Signal.Given(ByCluster).When(Decline).ThenRefused(SignalRejections.InCluster);

    [Fact]
    public void Stands_when_a_cluster_comes_too_late() =>
        Specs.Signal.Given(Reported, InCase).When(new SignalCommand.JoinCluster(new ClusterId(Id.Value))).ThenNothing();

    [Fact]
    public void Is_refused_for_a_signal_that_nobody_knows() => Specs.Signal.When(Decline).ThenRefused(SignalRejections.NotFound);
}
