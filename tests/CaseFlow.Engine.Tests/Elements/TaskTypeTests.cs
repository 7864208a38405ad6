using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class TaskTypeTests
{
    [Theory]
    [InlineData("manualTask")]
    [InlineData("task")]
    public void Manual_and_undefined_tasks_are_passed_through(string type)
    {
        var process = BpmnBuilder.Process().Start();
        InstanceSpec.Given((type == "task" ? process.Task("work") : process.ManualTask("work")).End())
            .WhenStarted().ThenCompletes("start", "work", "end").ThenEnds();
    }

    [Theory, Trait("ResourcePattern", "11")]
    [InlineData("serviceTask")]
    [InlineData("sendTask")]
    public void Service_and_send_tasks_are_jobs_of_the_host(string type)
    {
        var process = BpmnBuilder.Process().Start();
        InstanceSpec.Given((type == "sendTask" ? process.SendTask("work", "notify") : process.ServiceTask("work", "notify")).Header("stage", "Design").End())
            .WhenStarted(("caseId", "c1"))
            .Then<InstanceEvent.JobCreated>(job =>
            {
                Assert.Equal(("notify", 3, "Design"), (job.JobType, job.Retries, job.Headers["stage"]));
                Assert.Equal(Values.Context(("caseId", "c1")), job.Variables);
            })
            .WhenJobCompleted("work", ("done", true))
            .ThenEnds()
            .ThenVariable("done", true);
    }

    [Fact]
    public void A_script_task_sets_its_result_variable() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ScriptTask("add", "=a + b", "sum").End())
            .WhenStarted(("a", 1), ("b", 2)).ThenEnds().ThenVariable("sum", 3);

    [Fact]
    public void A_script_that_names_an_unknown_variable_is_an_incident() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ScriptTask("add", "=a + b", "sum").End())
            .WhenStarted(("a", 1)).ThenIncident("add", "expression.unknown_variable")
            .WhenRetried(("b", 2)).ThenEnds().ThenVariable("sum", 3);

    [Fact]
    public void Dates_become_the_text_that_JSON_gives_back() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ScriptTask("date", "=date(\"2026-03-02\")", "on").End())
            .WhenStarted().ThenVariable("on", "2026-03-02");

    [Fact]
    public void A_receive_task_waits_for_its_message() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ReceiveTask("answer", "Authorised").Output("=by", "authorisedBy").End())
            .WhenStarted(("caseId", "c1")).ThenIsAt("answer")
            .WhenMessage("Authorised", ("by", "SC"), ("noise", 1))
            .ThenEnds().ThenVariable("authorisedBy", "SC").ThenNoVariable("noise");
}
