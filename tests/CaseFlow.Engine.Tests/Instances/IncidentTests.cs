using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Instances;

public sealed class IncidentTests
{
    private static InstanceSpec Job() => InstanceSpec.Given(BpmnBuilder.Process().Start().ServiceTask("fetch").End()).WhenStarted();

    [Fact]
    public void A_job_that_may_be_tried_again_stays_open()
    {
        var spec = Job();
        spec.When(new InstanceCommand.FailJob(spec.JobAt("fetch").Id, 2, "No network.")).ThenNoIncident();
        Assert.Single(spec.Running.Jobs);
    }

    [Fact]
    public void A_job_without_retries_is_an_incident_whose_retry_makes_a_new_job()
    {
        var spec = Job();
        var first = spec.JobAt("fetch").Id;
        spec.When(new InstanceCommand.FailJob(first, 0, "No network.")).ThenIncident("fetch", "job.no_retries")
            .WhenRetried().ThenNoIncident();
        Assert.NotEqual(first, spec.JobAt("fetch").Id);
        spec.WhenJobCompleted("fetch").ThenEnds();
    }

    [Fact]
    public void An_error_of_a_job_that_nothing_catches_is_an_incident_whose_retry_makes_a_new_job() =>
        Job().WhenJobThrows("fetch", "NoData").ThenIncident("fetch", "error.not_caught")
            .WhenRetried().ThenNoIncident()
            .WhenJobCompleted("fetch").ThenEnds();

    [Fact]
    public void A_resolved_incident_cannot_be_retried_again()
    {
        var spec = Job();
        spec.When(new InstanceCommand.FailJob(spec.JobAt("fetch").Id, 0, "No network."));
        var retry = new InstanceCommand.RetryIncident(spec.Running.Incidents.Keys.Single());
        spec.When(retry).When(retry).ThenRejected(InstanceRejections.IncidentNotOpen);
    }

    [Fact]
    public void An_incident_ends_with_its_element() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().SubProcess("stage", inner => inner.Start("begin").ScriptTask("a", "=missing", "x").End("endA")).End()
                .Boundary("limit", "stage", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).UserTask("instead").End("end2"))
            .WhenStarted().ThenIncident("a", "expression.unknown_variable")
            .WhenTimePasses(TimeSpan.FromHours(1))
            .Then<InstanceEvent.IncidentResolved>(resolved => Assert.False(resolved.IsRetried))
            .ThenIsAt("instead");

    [Fact]
    public void A_process_whose_event_sub_process_cannot_be_waited_for_begins_when_it_is_mended() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().UserTask("a").End()
                .EventSubProcess("late", inner => inner.StartOn("limit", _ => BpmnBuilder.Timer("timeDuration", "=limit")).End("done")))
            .WhenStarted().ThenIncident("process", "expression.failed").ThenIsAt()
            .WhenRetried(("limit", "PT1H")).ThenNoIncident().ThenIsAt("a")
            .WhenTimePasses(TimeSpan.FromHours(1)).ThenEnds();

    [Fact]
    public void A_branch_at_fault_does_not_stop_the_others() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").ScriptTask("a", "=missing", "x").And("join").End()
                .From("fork").UserTask("b").To("join"))
            .WhenStarted().ThenIncident("a", "expression.unknown_variable")
            .WhenCompleted("b")
            .WhenRetried(("missing", 1)).ThenEnds();

    [Fact]
    public void A_fault_on_leaving_does_not_undo_the_work() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").Xor("b").If("x > 1").End("c").From("b").Otherwise().End("d"))
            .WhenStarted()
            .WhenCompleted("a", ("y", 1)).ThenIncident("b", "condition.not_boolean").ThenVariable("y", 1)
            .WhenRetried(("x", 2)).ThenTakes("b-c").ThenEnds();
}
