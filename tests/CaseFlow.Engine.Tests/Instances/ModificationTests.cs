using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Instances;

public sealed class ModificationTests
{
    private static readonly BpmnBuilder Line = BpmnBuilder.Process().Start().UserTask("a").UserTask("b").UserTask("c").End();

    private static readonly BpmnBuilder Stage = BpmnBuilder.Process().Start().UserTask("a")
        .SubProcess("stage", inner => inner.Start("s").UserTask("first").UserTask("second").End("e")
            .EventSubProcess("news", sub => sub.StartOn("heard", draw => draw.Signal("news"), interrupting: false).UserTask("read").End("read-end")))
        .Input("=term", "limit")
        .UserTask("after").End("end")
        .Boundary("late", "stage", _ => BpmnBuilder.Timer("timeDuration", "=limit")).UserTask("ask").End("end2");

    [Fact]
    public void A_token_is_moved_on_or_back_with_grounds_that_stay_on_record() =>
        InstanceSpec.Given(Line).WhenStarted()
            .WhenModified([new("a")], [Begin("c")]).ThenIsAt("c")
            .Then<InstanceEvent.Modified>(modified => Assert.Equal("It was entered by mistake.", modified.Grounds))
            .Then<InstanceEvent.TaskCancelled>(cancelled => Assert.Equal("a", cancelled.ElementId))
            .WhenModified([new("c")], [Begin("a")]).ThenIsAt("a")
            .WhenCompleted("a").ThenIsAt("b");

    [Fact]
    public void Something_begins_beside_what_runs_with_variables_of_its_own() =>
        InstanceSpec.Given(Line).WhenStarted(("note", "all"))
            .WhenModified([], [new("b", null, Values.Context(("note", "mine")))]).ThenIsAt("a", "b").ThenVariable("note", "all");

    [Fact]
    public void One_visit_of_several_is_ended_or_all_of_them()
    {
        var spec = InstanceSpec.Given(Line).WhenStarted().WhenModified([], [Begin("b"), Begin("b")]).ThenIsAt("a", "b", "b");
        spec.WhenModified([new("b", spec.ElementAt("b").Id)], []).ThenIsAt("a", "b");
        spec.WhenModified([new("b")], []).ThenIsAt("a");
    }

    [Fact]
    public void A_sub_process_that_does_not_run_is_made_with_its_inputs_and_all_that_it_waits_for() =>
        InstanceSpec.Given(Stage).WhenStarted(("term", "PT1H"))
            .WhenModified([new("a")], [Begin("second")]).ThenIsAt("stage", "second")
            .WhenSignal("news").ThenIsAt("stage", "second", "news", "read").WhenCompleted("read")
            .WhenTimePasses(TimeSpan.FromHours(1)).ThenIsAt("ask");

    [Fact]
    public void A_sub_process_that_runs_is_used_and_ends_with_the_last_that_is_ended_in_it() =>
        InstanceSpec.Given(Stage).WhenStarted(("term", "PT1H")).WhenCompleted("a")
            .WhenModified([], [Begin("second")]).ThenIsAt("stage", "first", "second")
            .WhenModified([new("first"), new("second")], [Begin("after")]).ThenIsAt("after");

    [Fact]
    public void Where_a_scope_cannot_be_made_the_command_is_refused_and_nothing_changes() =>
        InstanceSpec.Given(Stage).WhenStarted()
            .WhenModified([new("a")], [Begin("second")]).ThenRejected("modification.not_computable").ThenIsAt("a");

    [Fact]
    public void Nothing_is_left_without_a_token() =>
        InstanceSpec.Given(Line).WhenStarted()
            .WhenModified([new("a")], []).ThenRejected(InstanceRejections.ModificationNothingLeft)
            .WhenModified([], []).ThenRejected(InstanceRejections.ModificationEmpty)
            .WhenModified([new("b")], [Begin("c")]).ThenRejected(InstanceRejections.ModificationNoVisit).ThenIsAt("a");

    [Theory]
    [InlineData("nothing", "modification.no_element")]
    [InlineData("late", "modification.not_possible")]
    [InlineData("news", "modification.not_possible")]
    [InlineData("read", "modification.not_possible")]
    public void What_cannot_begin_by_itself_is_refused(string element, string code) =>
        InstanceSpec.Given(Stage).WhenStarted(("term", "PT1H")).WhenModified([], [Begin(element)]).ThenRejected(code).ThenIsAt("a");

    [Fact]
    public void Inside_one_of_several_visits_something_begins_where_it_is_said()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
            .SubProcess("each", inner => inner.Start("s").UserTask("x").UserTask("y").End("e")).ForEach("=[1, 2]", "item").End()).WhenStarted();
        spec.WhenModified([], [Begin("y")]).ThenRejected(InstanceRejections.ModificationNotPossible);
        var item = spec.Running.Elements.Values.First(visit => visit is { ElementId: "each", LoopCounter: 2 });
        spec.WhenModified([], [new("y", item.Id, Values.Context())]).ThenIsAt("each", "each", "each", "x", "x", "y");
        Assert.Equal(item.Id, spec.ElementAt("y").ScopeId);
    }

    [Fact]
    public void An_item_that_is_ended_is_missing_and_the_others_go_on()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("ask").ForEach("=[1, 2]", "item").UserTask("after").End()).WhenStarted();
        var item = spec.Running.Elements.Values.First(visit => visit is { ElementId: "ask", LoopCounter: 2 });
        spec.WhenModified([new("ask", item.Id)], []).ThenIsAt("ask", "ask").WhenCompleted("ask").ThenIsAt("after");
    }

    [Fact]
    public void One_more_organisation_is_asked_while_the_others_answer_and_its_answer_stands_behind_theirs() =>
        InstanceSpec.Given(Asking(sequential: false)).WhenStarted(("asked", Values.List("UN", "EU")))
            .WhenCompleted("ask", ("answer", "yes"))
            .When(Add("AU")).ThenIsAt("ask", "ask", "ask")
            .Then<InstanceEvent.ItemAdded>(added => Assert.Equal(("ask", "They know the place."), (added.ElementId, added.Grounds)))
            .WhenCompleted("ask", ("answer", "no")).WhenCompleted("ask", ("answer", "later"))
            .ThenIsAt("after").ThenVariable("answers", Values.List("yes", "no", "later"));

    [Fact]
    public void Where_they_follow_each_other_it_is_asked_last() =>
        InstanceSpec.Given(Asking(sequential: true)).WhenStarted(("asked", Values.List("UN")))
            .When(Add("AU")).ThenIsAt("ask", "ask")
            .WhenCompleted("ask", ("answer", "yes")).ThenIsAt("ask", "ask")
            .WhenCompleted("ask", ("answer", "no")).ThenIsAt("after").ThenVariable("answers", Values.List("yes", "no"));

    [Fact]
    public void Nobody_is_asked_any_more_once_it_is_over() =>
        InstanceSpec.Given(Asking(sequential: false)).WhenStarted(("asked", Values.List("UN"))).WhenCompleted("ask")
            .When(Add("AU")).ThenRejected(InstanceRejections.ModificationNoLoop).ThenIsAt("after");

    [Theory]
    [InlineData("yes", "yes", "settled")]
    [InlineData("yes", "abstain", "vote")]
    [InlineData("no", "yes", "vote")]
    public void A_quorum_leaves_those_out_who_abstain_and_a_deadline_ends_the_wait_for_the_rest(string first, string second, string at)
    {
        var voting = BpmnBuilder.Process().Start()
            .UserTask("vote").ForEach("=[\"UN\", \"EU\", \"NATO\"]", "organisation", "votes", "=vote", until: Settled).UserTask("settled").End()
            .Boundary("late", "vote", _ => BpmnBuilder.Timer("timeDuration", "PT72H")).UserTask("unsettled").End("e2");
        var spec = InstanceSpec.Given(voting).WhenStarted().WhenCompleted("vote", ("vote", first)).WhenCompleted("vote", ("vote", second));
        _ = at == "settled" ? spec.ThenIsAt("settled") : spec.ThenIsAt("vote", "vote").WhenTimePasses(TimeSpan.FromHours(72)).ThenIsAt("unsettled");
    }

    /// <summary>Half of those who do not abstain, and two at least.</summary>
    private const string Settled =
        "=count(votes[item = \"yes\"]) >= 2 and count(votes[item = \"yes\"]) * 2 > count(votes[item != null and item != \"abstain\"])";

    private static BpmnBuilder Asking(bool sequential) => BpmnBuilder.Process().Start()
        .UserTask("ask").ForEach("=asked", "organisation", "answers", "=answer", sequential).UserTask("after").End();

    private static InstanceCommand.AddItem Add(string organisation) => new("ask", null, Values.Of(organisation), "They know the place.");

    private static BegunElement Begin(string element) => new(element, null, Values.Context());
}
