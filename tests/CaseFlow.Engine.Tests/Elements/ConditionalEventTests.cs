using System.Collections.Immutable;
using CaseFlow.Decisions.Dmn;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Schedules;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Elements;

public sealed class ConditionalEventTests
{
    private static readonly BpmnBuilder Beside = BpmnBuilder.Process().Start().UserTask("watch").End()
        .Boundary("rises", "watch", _ => BpmnBuilder.Condition("=level > 3"), interrupting: false).UserTask("tell").End("told");

    [Fact]
    public void A_token_waits_until_the_condition_is_true() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ConditionCatch("quorum", "=votes >= 3").End())
            .WhenStarted(("votes", 1)).ThenIsAt("quorum")
            .WhenSet(("votes", 2)).ThenIsAt("quorum")
            .WhenSet(("votes", 3)).ThenEnds();

    [Fact]
    public void A_token_does_not_wait_where_it_is_true_already() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ConditionCatch("quorum", "=votes >= 3").End()).WhenStarted(("votes", 3)).ThenEnds();

    [Fact]
    public void What_is_not_known_yet_or_no_yes_or_no_is_not_true() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ConditionCatch("known", "=answer").End())
            .WhenStarted().ThenIsAt("known").ThenNoIncident()
            .WhenSet(("answer", 1)).ThenIsAt("known")
            .WhenSet(("answer", true)).ThenEnds();

    [Fact]
    public void Beside_an_activity_it_happens_each_time_that_it_becomes_true() =>
        InstanceSpec.Given(Beside)
            .WhenStarted(("level", 1)).ThenIsAt("watch")
            .WhenSet(("level", 4)).ThenIsAt("watch", "tell")
            .WhenSet(("level", 5)).ThenIsAt("watch", "tell")
            .WhenSet(("level", 2)).ThenIsAt("watch", "tell")
            .WhenSet(("level", 4)).ThenIsAt("watch", "tell", "tell");

    [Fact]
    public void On_the_border_of_an_activity_it_ends_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .Boundary("harm", "work", _ => BpmnBuilder.Condition("=harm")).UserTask("stop").End("stopped"))
            .WhenStarted(("harm", false))
            .WhenSet(("harm", true)).ThenIsAt("stop").Then<InstanceEvent.TaskCancelled>()
            .WhenCompleted("stop").ThenEnds();

    [Fact]
    public void What_one_task_answers_ends_another() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("one").End().From("fork").UserTask("two").End("e")
                .Boundary("settled", "two", _ => BpmnBuilder.Condition("=settled = true")).End("b"))
            .WhenStarted()
            .WhenCompleted("one", ("settled", true)).ThenEnds();

    [Fact]
    public void It_begins_an_event_sub_process() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .EventSubProcess("flash", inner => inner
                    .StartOn("worse", _ => BpmnBuilder.Condition("=level = 5"), interrupting: false).UserTask("update").End("e")))
            .WhenStarted(("level", 1))
            .WhenSet(("level", 5)).ThenIsAt("flash", "update", "work");

    [Fact]
    public void An_event_based_gateway_takes_the_first_that_is_true() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().EventGateway("either").ConditionCatch("yes", "=agreed").UserTask("go").End()
                .From("either").TimerCatch("late", "PT1H").End("e"))
            .WhenStarted().ThenIsAt("either")
            .WhenSet(("agreed", true)).ThenIsAt("go").Then<InstanceEvent.TimerCancelled>();

    [Fact]
    public void It_sees_the_variables_of_where_it_stands() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").Input("=limit + 1", "own").End()
                .Boundary("over", "work", _ => BpmnBuilder.Condition("=count > own")).UserTask("then").End("e"))
            .WhenStarted(("limit", 1), ("count", 0))
            .WhenSet(("count", 2)).ThenIsAt("work")
            .WhenSet(("count", 3)).ThenIsAt("then");

    [Fact]
    public void A_filter_looks_at_it_upon_changes_of_the_named_variables_alone() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .Boundary("both", "work", _ => BpmnBuilder.Condition("=a and b", variables: "a"), interrupting: false).UserTask("then").End("e"))
            .WhenStarted(("a", true), ("b", false))
            .WhenSet(("b", true)).ThenIsAt("work")
            .WhenSet(("a", true)).ThenIsAt("work", "then");

    [Fact]
    public void A_filter_tells_new_variables_from_changed_ones() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .Boundary("new", "work", _ => BpmnBuilder.Condition("=a != 1", changes: "create"), interrupting: false).UserTask("then").End("e"))
            .WhenStarted(("a", 1))
            .WhenSet(("a", 2)).ThenIsAt("work")
            .WhenSet(("other", 1)).ThenIsAt("work", "then");

    [Fact]
    public void A_process_that_makes_its_condition_true_again_and_again_is_stopped() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work").End()
                .Boundary("flips", "work", _ => BpmnBuilder.Condition("=on"), interrupting: false).ScriptTask("off", "=false", "on")
                .ConditionCatch("isOff", "=on = false").ScriptTask("again", "=true", "on").End("e"))
            .WhenStarted()
            .WhenSet(("on", true)).Then<InstanceEvent.IncidentRaised>();

    [Fact]
    public void It_is_waited_for_no_longer_when_its_activity_is_done()
    {
        var spec = InstanceSpec.Given(Beside).WhenStarted(("level", 1)).WhenSet(("level", 4));
        spec.WhenCompleted("watch").Then<InstanceEvent.ConditionDropped>();
        Assert.Empty(spec.Running.Conditions);
    }

    [Fact]
    public void Without_a_condition_it_is_refused()
    {
        const string Xml = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <bpmn:process id="p" isExecutable="true">
                <bpmn:startEvent id="s"/>
                <bpmn:sequenceFlow id="s-x" sourceRef="s" targetRef="x"/>
                <bpmn:intermediateCatchEvent id="x"><bpmn:conditionalEventDefinition/></bpmn:intermediateCatchEvent>
              </bpmn:process>
            </bpmn:definitions>
            """;
        Assert.Equal([("x", "condition.missing")], BpmnReader.Read(Xml).Problems.Select(problem => (problem.ElementId, problem.Code)));
    }

    [Theory]
    [InlineData(3, "")]
    [InlineData(4, "rises")]
    [InlineData(9, "rises worst")]
    public void A_process_begins_by_those_starts_whose_condition_is_true_of_what_is_known(int level, string starts)
    {
        var model = BpmnBuilder.Process().ConditionStart("rises", "=level > 3").End().NewPath().ConditionStart("worst", "=level > 8").End("e2").Build();
        var environment = new ProcessEnvironment(model, ImmutableDictionary<string, DecisionModel>.Empty, WorkingCalendars.None, EscalationPolicies.None);
        var context = new DecisionContext(InstanceSpec.Begin, InstanceSpec.FocalPoint, [], () => Guid.Empty, () => 0.5);
        Assert.Equal(starts, string.Join(' ', StartCondition.Of(environment, Values.Context(("level", level)), context)));
        Assert.Empty(StartCondition.Of(environment, Values.Context(), context));
    }
}
