using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Instances;

public sealed class ReopeningTests
{
    private static readonly InstanceId Next = new(new Guid(777, 0, 0, new byte[8]));

    private static readonly BpmnBuilder Review = BpmnBuilder.Process()
        .Start().UserTask("draft").UserTask("approve").Property("separateFrom", "draft")
        .SubProcess("stage", inner => inner.Start("inner").UserTask("check").End("checked"))
        .Boundary("late", "stage", _ => BpmnBuilder.Timer("timeDuration", "PT10H")).End("lateEnd")
        .From("stage").UserTask("loop").ForEach("=[1, 2]").End();

    private static InstanceCommand.Reopen Reopen(string at) => new(Next, new ModifiedElement(at, at), "One more review.");

    private static InstanceSpec Over() =>
        InstanceSpec.Given(Review).WhenStarted(("x", 1)).WhenCompleted("draft", ("y", 2)).When(new InstanceCommand.Terminate("It was ended early."));

    /// <summary>What the host starts for one that is taken up again.</summary>
    private static InstanceSpec TakenUp(InstanceSpec old, string? at, string? message = null)
    {
        var legacy = Assert.IsType<Instance.Ended>(old.State).Legacy;
        var reentry = new Reentry(old.All.OfType<InstanceEvent.Started>().Single().InstanceId, legacy.CompletedTasks, legacy.Deeds, at);
        var start = new InstanceCommand.Start(Next, "process:2", legacy.Variables, MessageName: message, Reentry: reentry);
        return InstanceSpec.Given(old.Process).When(start);
    }

    [Fact]
    public void One_that_has_ended_is_taken_up_again_and_knows_as_which()
    {
        var spec = Over().When(Reopen("draft")).Then<InstanceEvent.Reopened>();
        Assert.Equal(Next, Assert.IsType<Instance.Ended>(spec.State).ReopenedAs);
    }

    [Fact]
    public void One_that_runs_or_went_on_as_another_is_not()
    {
        InstanceSpec.Given(Review).WhenStarted().When(Reopen("draft")).ThenRejected(InstanceRejections.StillRunning);
        InstanceSpec.Given(Review).WhenStarted().When(new InstanceCommand.Convert("Rapid.")).When(Reopen("draft"))
            .ThenRejected(InstanceRejections.GoesOnElsewhere);
    }

    [Fact]
    public void The_other_begins_at_the_element_with_what_was_known_in_the_end() =>
        TakenUp(Over(), "approve").ThenIsAt("approve").ThenVariable("x", 1).ThenVariable("y", 2);

    [Fact]
    public void It_begins_inside_a_sub_process_which_waits_for_its_events()
    {
        var spec = TakenUp(Over(), "check").ThenIsAt("stage", "check");
        Assert.Equal("late", Assert.Single(spec.Running.Timers.Values).ElementId);
    }

    [Fact]
    public void Whoever_drafted_before_does_not_approve_now() =>
        TakenUp(Over(), "approve").WhenCompleted("approve").ThenRejected(InstanceRejections.TaskFourEyes);

    [Fact]
    public void It_begins_at_a_message_that_is_drawn_for_it()
    {
        var old = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").End().NewPath().MessageStart("again", "Again").UserTask("b").End("endB"))
            .WhenStarted().WhenCompleted("a").ThenEnds();
        TakenUp(old, at: null, message: "Again").ThenIsAt("b");
        TakenUp(old, at: null, message: "Other").ThenRejected(InstanceRejections.NoSuchStart);
    }

    [Theory]
    [InlineData("nothing", "modification.no_element")]
    [InlineData("late", "modification.not_possible")]
    [InlineData("inner", "modification.not_possible")]
    public void It_does_not_begin_where_nothing_can(string at, string code) => TakenUp(Over(), at).ThenRejected(code);
}
