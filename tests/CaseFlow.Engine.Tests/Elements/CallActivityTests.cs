using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class CallActivityTests
{
    private static BpmnBuilder Call(params (string Name, string Value)[] attributes) =>
        BpmnBuilder.Process().Start().CallActivity("stage", "assess", attributes);

    private static InstanceSpec Completed(InstanceSpec spec, params (string Name, object? Value)[] variables) =>
        spec.When(new InstanceCommand.CompleteCall(spec.CallAt("stage").ChildInstanceId, Values.Context(variables)));

    [Fact]
    public void Asks_for_an_instance_of_the_process_with_all_variables() =>
        InstanceSpec.Given(Call(("bindingType", "deployment")).Input("=1", "own").End()).WhenStarted(("caseId", "c1"))
            .Then<InstanceEvent.CallActivityStarted>(started =>
            {
                Assert.Equal(("assess", BindingType.Deployment), (started.ProcessId, started.Binding));
                Assert.Equal(Values.Context(("caseId", "c1"), ("own", 1)), started.Variables);
            })
            .ThenIsAt("stage");

    [Fact]
    public void Gives_only_its_own_variables_when_the_model_says_so() =>
        InstanceSpec.Given(Call(("propagateAllParentVariables", "false")).Input("=caseId", "caseId").End()).WhenStarted(("caseId", "c1"), ("other", 2))
            .Then<InstanceEvent.CallActivityStarted>(started => Assert.Equal(Values.Context(("caseId", "c1")), started.Variables));

    [Fact]
    public void Takes_nothing_back_by_itself() =>
        Completed(InstanceSpec.Given(Call().End()).WhenStarted(), ("x", 1)).ThenEnds().ThenNoVariable("x");

    [Fact]
    public void Takes_all_back_when_the_model_says_so() =>
        Completed(InstanceSpec.Given(Call(("propagateAllChildVariables", "true")).End()).WhenStarted(), ("x", 1)).ThenEnds().ThenVariable("x", 1);

    [Fact]
    public void Takes_back_what_output_mappings_choose() =>
        Completed(InstanceSpec.Given(Call().Output("=x", "y").End()).WhenStarted(), ("x", 1), ("z", 2))
            .ThenEnds().ThenVariable("y", 1).ThenNoVariable("x").ThenNoVariable("z");

    [Fact]
    public void An_error_of_the_child_is_caught_on_the_border()
    {
        var spec = InstanceSpec.Given(Call().End().Boundary("blocked", "stage", draw => draw.Error("InsufficientAccess")).UserTask("remote").End("end2"))
            .WhenStarted();
        spec.When(new InstanceCommand.FailCall(spec.CallAt("stage").ChildInstanceId, "InsufficientAccess", "No access.")).ThenIsAt("remote");
    }

    [Fact]
    public void A_failed_child_is_an_incident_whose_retry_calls_a_new_one()
    {
        var spec = InstanceSpec.Given(Call().End()).WhenStarted();
        var first = spec.CallAt("stage").ChildInstanceId;
        spec.When(new InstanceCommand.FailCall(first, null, "There is no process assess.")).ThenIncident("stage", "call.failed").WhenRetried();
        Assert.NotEqual(first, spec.CallAt("stage").ChildInstanceId);
    }

    [Fact]
    public void An_escalation_of_the_child_goes_on_from_the_call_activity()
    {
        var spec = InstanceSpec.Given(Call().End().Boundary("threat", "stage", draw => draw.Escalation("ImminentThreat")).UserTask("convert").End("end2"))
            .WhenStarted();
        spec.When(new InstanceCommand.EscalateCall(spec.CallAt("stage").ChildInstanceId, "ImminentThreat", FeelContext.Empty))
            .Then<InstanceEvent.CallActivityCancelled>()
            .ThenIsAt("convert");
    }

    [Fact]
    public void An_answer_to_a_call_that_is_over_is_refused() =>
        InstanceSpec.Given(Call().End()).WhenStarted()
            .When(new InstanceCommand.CompleteCall(new InstanceId(Guid.Empty), FeelContext.Empty))
            .ThenRejected(InstanceRejections.CallNotOpen);
}
