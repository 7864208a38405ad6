using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Listeners;

/// <summary>Another version, or a hand, meets a process that waits for its listeners.</summary>
public sealed class ListenerMigrationTests
{
    private static BpmnBuilder With(params (string Event, string Type)[] listeners)
    {
        var process = BpmnBuilder.Process().Start().UserTask("ask");
        foreach (var (on, type) in listeners)
        {
            process.Listen(on, type);
        }

        return process.End().Boundary("late", "ask", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("over");
    }

    [Theory]
    [InlineData("start")]
    [InlineData("creating")]
    public void An_element_goes_on_with_its_listeners_where_the_target_has_the_same(string on)
    {
        var spec = InstanceSpec.Given(With((on, "a"), (on, "b"))).WhenStarted().WhenJobCompleted("ask")
            .WhenMigrated(With((on, "a"), (on, "b"), ("end", "c")));
        Assert.Equal("b", spec.JobAt("ask").JobType);
        spec.WhenJobCompleted("ask");
        Assert.Single(spec.Running.Timers);
        spec.WhenCompleted("ask").WhenJobCompleted("ask").ThenEnds();
    }

    [Fact]
    public void An_element_is_kept_where_the_target_has_other_listeners_and_with_it_what_it_waits_for()
    {
        InstanceSpec.Given(With(("start", "a"))).WhenStarted().WhenMigrated(With(("start", "b"))).ThenLoses(("ask", MigrationObstacle.OtherWork));
        InstanceSpec.Given(With(("creating", "a"))).WhenStarted().WhenMigrated(With())
            .ThenLoses(("ask", MigrationObstacle.OtherWork), ("late", MigrationObstacle.OtherWork));
        InstanceSpec.Given(With(("completing", "a"))).WhenStarted().WhenCompleted("ask").WhenMigrated(With(("completing", "a"), ("completing", "b")))
            .ThenLoses(("ask", MigrationObstacle.OtherWork), ("late", MigrationObstacle.OtherWork));
    }

    [Fact]
    public void What_listeners_have_answered_already_may_be_gone_in_the_target()
    {
        var spec = InstanceSpec.Given(With(("start", "a"), ("completing", "b"))).WhenStarted().WhenJobCompleted("ask")
            .WhenMigrated(With(("completing", "c"))).WhenCompleted("ask");
        Assert.Equal("c", spec.JobAt("ask").JobType);
    }

    [Fact]
    public void What_is_being_ended_goes_on_being_ended()
    {
        var spec = InstanceSpec.Given(With(("cancel", "a"))).WhenStarted().WhenTimePasses(TimeSpan.FromHours(1))
            .WhenMigrated(With(("cancel", "a"), ("start", "b"))).WhenJobCompleted("ask").ThenEnds();
        Assert.Contains(spec.All.OfType<InstanceEvent.FlowTaken>(), taken => taken.FlowId == "late-over");
    }

    [Fact]
    public void A_process_that_waits_for_its_own_listeners_is_kept_where_the_target_has_others()
    {
        var process = BpmnBuilder.Process().Listen("start", "a").Start().ManualTask("m").End();
        InstanceSpec.Given(process).WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().ManualTask("m").End()).ThenLoses(("process", MigrationObstacle.OtherWork));
    }

    [Fact]
    public void An_element_that_waits_for_a_listener_can_be_ended_by_hand()
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("ask").Listen("start", "look").End("e1").From("f").UserTask("b").End("e2");
        InstanceSpec.Given(process).WhenStarted().WhenModified([new EndedElement("ask", null)], [])
            .Then<InstanceEvent.JobCancelled>().ThenIsAt("b");
    }

    [Fact]
    public void What_is_begun_by_hand_is_looked_at_but_not_the_sub_process_that_would_be_made_around_it()
    {
        BpmnBuilder Process(bool watched)
        {
            var process = BpmnBuilder.Process().Start().UserTask("a")
                .SubProcess("round", inner => inner.Start("s").UserTask("b").Listen("start", "look").End("e"));
            return (watched ? process.Listen("start", "open") : process).End();
        }

        var begin = new BegunElement("b", null, FeelContext.Empty);
        var spec = InstanceSpec.Given(Process(watched: false)).WhenStarted().WhenModified([], [begin]);
        Assert.Equal("look", spec.JobAt("b").JobType);
        InstanceSpec.Given(Process(watched: true)).WhenStarted().WhenModified([], [begin]).ThenRejected("modification.listens");
        Assert.Contains("round", InstanceRejections.ModificationListens("round").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_begins_by_hand_in_a_scope_that_is_about_to_be_left()
    {
        var process = BpmnBuilder.Process().Start().And("f").UserTask("x").End("ex")
            .From("f").SubProcess("round", inner => inner.Start("s").UserTask("b").End("e")).Listen("end", "file").End("er");
        var spec = InstanceSpec.Given(process).WhenStarted().WhenCompleted("b").ThenIsAt("x", "round");
        spec.WhenModified([], [new BegunElement("b", spec.ElementAt("round").Id, FeelContext.Empty)]).ThenRejected(InstanceRejections.NoSuchScope);
    }
}
