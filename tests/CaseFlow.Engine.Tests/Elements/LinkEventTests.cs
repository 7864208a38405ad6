using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class LinkEventTests
{
    [Fact]
    public void A_token_goes_on_at_the_other_half() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().LinkThrow("away", "to design").LinkCatch("here", "to design").UserTask("design").End())
            .WhenStarted().ThenTakes("start-away", "away.here", "here-design").ThenIsAt("design")
            .WhenCompleted("design").ThenEnds();

    [Fact]
    public void Several_places_lead_to_one() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork")
                .LinkThrow("one", "on").From("fork").LinkThrow("two", "on").LinkCatch("here", "on").UserTask("each").End())
            .WhenStarted().ThenIsAt("each", "each");

    [Fact]
    public void An_inclusive_join_waits_for_a_token_that_can_come_by_a_link() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Or("split").If("true").UserTask("long").LinkThrow("away", "on")
                .From("split").If("true").UserTask("short").Or("join").UserTask("after").End()
                .LinkCatch("here", "on").To("join"))
            .WhenStarted()
            .WhenCompleted("short").ThenIsAt("long")
            .WhenCompleted("long").ThenIsAt("after");

    [Fact]
    public void A_mapping_of_either_half_is_applied() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().LinkThrow("away", "on").Output("=1", "left")
                .LinkCatch("here", "on").Output("=left + 1", "come").End())
            .WhenStarted().ThenEnds().ThenVariable("left", 1).ThenVariable("come", 2);

    [Fact]
    public void Halves_that_do_not_go_together_are_refused_by_name()
    {
        static BpmnBuilder Away(string name) => BpmnBuilder.Process().Start().LinkThrow("away", name);
        IsRefused(Away("nowhere"), "away", "link.no_target");
        IsRefused(Away("on").LinkCatch("one", "on").End("e").LinkCatch("two", "on").End(), "two", "link.two_targets");
        IsRefused(Away("on").End().LinkCatch("here", "on").End("e"), "away", "node.has_outgoing");
        IsRefused(Away("on").LinkCatch("here", "on").End().NewPath().Start("s2").To("here"), "here", "node.has_incoming");
        IsRefused(BpmnBuilder.Process().Start().End().LinkCatch("here", "never").End("e"), "here", "node.not_reached");
        IsRefused(BpmnBuilder.Process().Start().LinkThrow("away", ""), "away", "link.no_name");
    }

    [Fact]
    public void A_link_does_not_lead_out_of_its_sub_process() =>
        IsRefused(
            BpmnBuilder.Process().Start().SubProcess("inner", inner => inner.Start("s").LinkThrow("away", "on")).End().LinkCatch("here", "on").End("e"),
            "away",
            "link.no_target");

    private static void IsRefused(BpmnBuilder process, string elementId, string code)
    {
        var reading = BpmnReader.Read(process.ToXml());
        Assert.Contains((elementId, code), reading.Problems.Select(problem => (problem.ElementId ?? "", problem.Code)));
        Assert.False(reading.IsExecutable);
    }
}
