using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Migration;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Migration;

public sealed class RefusedMigrationTests
{
    [Fact]
    public void A_step_that_the_new_version_does_not_have_would_be_lost()
    {
        var spec = At("a").WhenMigrated(BpmnBuilder.Process().Start().UserTask("other").End()).ThenLoses(("a", MigrationObstacle.NoElement));
        Assert.Equal("process:1", spec.Running.ProcessDefinitionKey);
        Assert.Equal(
            "Expected a place in the target version for all that is open, but there is none for a: the target has no element a.", spec.Rejection?.Message);
    }

    [Fact]
    public void A_step_of_another_type_is_not_the_same_step() =>
        At("a").WhenMigrated(BpmnBuilder.Process().Start().ServiceTask("a").End()).ThenLoses(("a", MigrationObstacle.OtherType));

    [Fact]
    public void A_step_in_another_sub_process_is_out_of_reach() =>
        At("a").WhenMigrated(BpmnBuilder.Process().Start().SubProcess("part", draw => draw.Start("begin").UserTask("a").End("done")).End())
            .ThenLoses(("a", MigrationObstacle.OtherScope));

    [Fact]
    public void A_step_that_was_inside_is_not_found_outside() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().SubProcess("part", draw => draw.Start("begin").UserTask("a").End("done")).End()).WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").SubProcess("part", draw => draw.Start("begin").UserTask("b").End("done")).End())
            .ThenLoses(("a", MigrationObstacle.OtherScope));

    [Fact]
    public void One_step_is_not_one_for_each_item() =>
        At("a").WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").ForEach("=[1, 2]").End()).ThenLoses(("a", MigrationObstacle.OtherLoop));

    [Theory]
    [InlineData("votes", true)]
    [InlineData("results", false)]
    public void Items_are_not_done_in_another_order_nor_collected_elsewhere(string collection, bool sequential) =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").ForEach("=[1, 2]", "org", "votes", "=org").End()).WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").ForEach("=[1, 2]", "org", collection, "=org", sequential).End())
            .ThenLoses(("a", MigrationObstacle.OtherLoop));

    [Fact]
    public void An_event_that_is_waited_for_on_the_way_is_of_the_same_kind() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().TimerCatch("wait", "PT1H").End()).WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().MessageCatch("wait", "m").End())
            .ThenLoses(("wait", MigrationObstacle.OtherTrigger));

    [Fact]
    public void A_begun_event_sub_process_begins_with_the_same_kind_of_event()
    {
        BpmnBuilder Version(bool interrupting) => BpmnBuilder.Process()
            .EventSubProcess("aside", draw => draw.StartOn("on", on => on.Message("m", "=caseId"), interrupting).UserTask("b").End("end-b"))
            .Start().UserTask("a").End();
        InstanceSpec.Given(Version(false)).WhenStarted(("caseId", "c1")).WhenMessage("m").ThenIsAt("a", "aside", "b")
            .WhenMigrated(Version(true))
            .ThenLoses(("aside", MigrationObstacle.OtherTrigger));
    }

    [Fact]
    public void What_was_chosen_in_an_ad_hoc_sub_process_has_its_place_in_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().AdHoc("work", inner => inner.UserTask("a")).End()).WhenStarted().WhenActivated("work", "a")
            .WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").AdHoc("work", inner => inner.UserTask("b")).End())
            .ThenLoses(("a", MigrationObstacle.OtherScope));

    [Fact]
    public void An_event_sub_process_is_no_sub_process() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .EventSubProcess("part", draw => draw.StartOn("on", on => on.Message("m", "=caseId"), interrupting: false).UserTask("b").End("end-b"))
                .Start().UserTask("a").End())
            .WhenStarted(("caseId", "c1")).WhenMessage("m")
            .WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").SubProcess("part", draw => draw.Start("on").UserTask("b").End("end-b")).End())
            .ThenLoses(("part", MigrationObstacle.OtherType));

    [Fact]
    public void An_open_job_has_an_element_that_gave_it() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().MessageThrow("tell", "mail").End()).WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().Milestone("tell").End())
            .ThenLoses(("tell", MigrationObstacle.OtherTrigger));

    [Fact]
    public void A_script_that_is_a_job_is_not_one_that_is_an_expression() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ScriptJob("calc", "calculate").End()).WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().ScriptTask("calc", "=1", "x").End())
            .ThenLoses(("calc", MigrationObstacle.OtherWork));

    [Fact]
    public void A_token_that_waits_at_a_join_has_its_flow() =>
        InstanceSpec.Given(Fork("join")).WhenStarted().WhenCompleted("a")
            .WhenMigrated(Fork("meet"))
            .ThenLoses(("a-join", MigrationObstacle.NoFlow));

    [Fact]
    public void A_token_goes_over_when_its_flow_and_join_are_named() =>
        InstanceSpec.Given(Fork("join")).WhenStarted().WhenCompleted("a")
            .WhenMigrated(Fork("meet"), ("join", "meet"), ("a-join", "a-meet"))
            .WhenCompleted("b").ThenEnds();

    [Fact]
    public void A_new_way_beside_others_that_were_forked_long_ago_would_be_waited_for_for_ever()
    {
        InstanceSpec.Given(Fork("join")).WhenStarted()
            .WhenMigrated(Fork("join").From("fork").UserTask("c").To("join"))
            .ThenLoses(("join", MigrationObstacle.NeverJoined));
    }

    [Fact]
    public void A_new_way_behind_a_fork_that_is_still_to_come_is_none_of_these()
    {
        BpmnBuilder Version() => BpmnBuilder.Process()
            .Start().UserTask("begin").And("fork").UserTask("a").And("join").End()
            .From("fork").UserTask("b").To("join");
        InstanceSpec.Given(Version()).WhenStarted()
            .WhenMigrated(Version().From("fork").UserTask("c").To("join"))
            .WhenCompleted("begin").ThenIsAt("a", "b", "c");
    }

    [Fact]
    public void What_was_done_can_still_be_undone() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ManualTask("a").UndoneBy("a", draw => draw.UserTask("undo")).UserTask("b").UndoEnd("stop"))
            .WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().ManualTask("a").UserTask("b").End())
            .ThenLoses(("a", MigrationObstacle.NoHandler));

    [Fact]
    public void What_is_waited_for_besides_can_be_computed()
    {
        var spec = At("a").WhenMigrated(BpmnBuilder.Process().Start().UserTask("a").End()
            .Boundary("limit", "a", _ => BpmnBuilder.Timer("timeDuration", "=term")).End("late"));
        spec.ThenLoses(("limit", MigrationObstacle.NotComputable));
        Assert.Empty(spec.Running.Timers);
    }

    [Fact]
    public void There_is_no_going_to_the_version_that_runs()
    {
        var spec = At("a");
        spec.When(spec.Migration("process:1")).ThenRejected(InstanceRejections.MigrationToSame);
    }

    [Fact]
    public void Another_process_is_no_version_of_this_one()
    {
        var spec = At("a");
        var other = spec.Environment with { Model = BpmnBuilder.Process("other").Start().UserTask("a").End().Build() };
        spec.When(spec.Migration("other:1") with { Target = other }).ThenRejected(InstanceRejections.MigrationToOther);
    }

    [Theory]
    [InlineData("nowhere", "a", "migration.unknown_source")]
    [InlineData("a", "nowhere", "migration.unknown_target")]
    [InlineData("a", "start-a", "migration.unknown_target")]
    public void The_mapping_names_what_both_versions_have(string from, string to, string code)
    {
        var spec = At("a");
        var elements = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(from, to);
        spec.When(spec.Migration("process:2") with { Elements = elements });
        Assert.Equal(code, spec.Rejection?.Code);
    }

    [Fact]
    public void What_has_ended_is_not_migrated()
    {
        var spec = At("a");
        var migration = spec.Migration("process:2");
        spec.WhenCompleted("a").ThenEnds().When(migration).ThenRejected(InstanceRejections.Ended);
        Assert.Equal(
            [InstanceRejections.Ended],
            spec.Ask((environment, context) => MigrationDecider.Examine(migration, spec.State, environment, context)).Rejections);
    }

    private static InstanceSpec At(string task) => InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask(task).End()).WhenStarted();

    private static BpmnBuilder Fork(string join) => BpmnBuilder.Process()
        .Start().And("fork").UserTask("a").And(join).End()
        .From("fork").UserTask("b").To(join);
}
