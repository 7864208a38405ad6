using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Listeners;

/// <summary>A listener that could never be asked is refused, with where it could.</summary>
public sealed class ListenerReadingTests
{
    [Fact]
    public void A_start_event_is_begun_by_what_is_around_it() =>
        IsRefused(BpmnBuilder.Process().Start().Listen("start", "x").End(), "start", "start listener of the process or sub-process");

    [Fact]
    public void A_boundary_event_is_begun_by_its_activity() =>
        IsRefused(
            BpmnBuilder.Process().Start().UserTask("a").End().Boundary("b", "a", draw => draw.Signal("s")).Listen("start", "x").End("e2"),
            "b", "start listener of the activity");

    [Theory]
    [InlineData("xor")]
    [InlineData("and")]
    [InlineData("or")]
    public void A_gateway_has_no_end_of_its_own(string kind)
    {
        var process = BpmnBuilder.Process().Start();
        IsRefused((kind switch { "xor" => process.Xor("g"), "and" => process.And("g"), _ => process.Or("g") }).Listen("end", "x").End(), "g", "start listener");
    }

    [Fact]
    public void An_error_is_looked_at_where_it_is_caught() =>
        IsRefused(BpmnBuilder.Process().Start().ErrorEnd("failed", "E").Listen("end", "x"), "failed", "event that catches the error");

    [Fact]
    public void What_follows_an_event_based_gateway_has_begun_with_it() =>
        IsRefused(
            BpmnBuilder.Process().Start().EventGateway("g").SignalCatch("a", "s").Listen("start", "x").End().From("g").SignalCatch("b", "t").End("e2"),
            "a", "event-based gateway before it");

    [Fact]
    public void A_compensation_event_does_nothing_that_could_be_looked_at()
    {
        var process = BpmnBuilder.Process().Start().UserTask("a").UndoneBy("a", draw => draw.UserTask("b"));
        process.From("undo-a").Listen("end", "x");
        IsRefused(process.From("a").End(), "undo-a", "activity that undoes");
    }

    [Fact]
    public void What_runs_once_has_nothing_before_all() =>
        IsRefused(BpmnBuilder.Process().Start().UserTask("a").Listen("beforeAll", "x").End(), "a", "start listener");

    [Fact]
    public void Only_a_user_task_has_a_task() =>
        IsRefused(BpmnBuilder.Process().Start().ServiceTask("a").Listen("assigning", "x").End(), "a", "use execution listeners");

    [Fact]
    public void Two_of_the_same_event_and_type_cannot_be_told_apart() =>
        IsRefused(BpmnBuilder.Process().Start().UserTask("a").Listen("start", "x").Listen("start", "x").End(), "a", "occurs again");

    [Fact]
    public void An_unknown_event_and_a_listener_without_a_type_are_refused()
    {
        IsRefused(BpmnBuilder.Process().Start().UserTask("a").Listen("take", "x").End(), "a", "beforeAll, cancel, end, start");
        IsRefused(BpmnBuilder.Process().Start().UserTask("a").Listen("start", "").End(), "a", "names its job");
    }

    [Fact]
    public void The_same_type_may_look_at_different_events() =>
        Assert.True(BpmnBuilder.Process().Start().UserTask("a").Listen("start", "x").Listen("end", "x").Listen("creating", "x").End().Read().IsExecutable);

    private static void IsRefused(BpmnBuilder process, string element, string instead)
    {
        var problem = Assert.Single(process.Read().Problems);
        Assert.Equal(element, problem.ElementId);
        Assert.Contains(instead, problem.Message, StringComparison.Ordinal);
    }
}
