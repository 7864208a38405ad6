using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class IntermediateThrowEventTests
{
    [Fact]
    public void A_milestone_is_passed_at_once() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().Milestone("designed").End())
            .WhenStarted()
            .ThenCompletes("start", "designed", "end")
            .ThenEnds();

    [Fact]
    public void A_thrown_message_is_a_job() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().MessageThrow("ask", "send-to-mandating-body").End())
            .WhenStarted().ThenIsAt("ask")
            .WhenJobCompleted("ask").ThenEnds();

    [Fact]
    public void Output_mappings_choose_from_what_the_job_answers() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().MessageThrow("ask", "send-to-mandating-body").Output("=number", "letter").End())
            .WhenStarted()
            .WhenJobCompleted("ask", ("number", 7), ("noise", 1)).ThenEnds().ThenVariable("letter", 7).ThenNoVariable("noise");

    [Fact]
    public void An_escalation_that_nothing_catches_is_on_record_and_the_path_goes_on() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().EscalationThrow("warn", "ImminentThreat").End())
            .WhenStarted()
            .Then<InstanceEvent.EscalationThrown>(thrown => Assert.Equal(("ImminentThreat", null), (thrown.EscalationCode, thrown.CatchingElementId)))
            .ThenEnds();
}
