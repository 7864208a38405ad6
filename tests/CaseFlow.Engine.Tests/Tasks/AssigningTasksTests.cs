using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class AssigningTasksTests
{
    private static readonly Actor Coordinator = new("person-coord-un", "coord-un", "UN");
    private static readonly Actor Legal = new("person-legal-eu", "legal-eu", "EU");

    private static InstanceSpec Open() => InstanceSpec
        .Given(BpmnBuilder.Process().Start().UserTask("write").UserTask("approve").Due("=now() + duration(\"PT10H\")").Property("separateFrom", "write")
            .Property("escalation", "ladder").End())
        .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
        .WhenStarted()
        .WhenCompleted("write");

    private static InstanceCommand.AssignTask Assign(InstanceSpec spec, Actor? owner, string post = "legal-eu") =>
        new(spec.TaskAt("approve").Id, post, "EU", owner, "The lawyer on duty.");

    private static InstanceCommand.ForwardTask Forward(InstanceSpec spec, params string[] groups) =>
        new(spec.TaskAt("approve").Id, [.. groups], "Not ours to judge.");

    [Fact, Trait("ResourcePattern", "14")]
    public void Whoever_is_named_has_it_and_nobody_else_completes_it()
    {
        var spec = Open().As(Coordinator);
        spec.When(Assign(spec, Legal)).Then<InstanceEvent.TaskAssigned>(assigned =>
            Assert.Equal((Legal, "The lawyer on duty."), (assigned.Owner, assigned.Reason)));

        spec.As(Coordinator, BpmnBuilder.DefaultGroup).WhenCompleted("approve").ThenRejected(InstanceRejections.TaskNotOwner);
        spec.As(Legal).WhenCompleted("approve").ThenEnds();
    }

    [Fact]
    public void A_taken_task_changes_hands_and_whoever_had_it_completes_it_no_more()
    {
        var spec = Open().As(Coordinator, BpmnBuilder.DefaultGroup);
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("approve").Id)).When(Assign(spec, Legal));

        spec.WhenCompleted("approve").ThenRejected(InstanceRejections.TaskNotOwner);
        spec.When(Assign(spec, Legal)).ThenRejected(InstanceRejections.TaskAlreadyTheirs);
    }

    [Fact, Trait("ResourcePattern", "12")]
    public void Given_to_a_post_it_is_offered_to_whoever_acts_from_it_and_to_nobody_else()
    {
        var spec = Open().As(Coordinator);
        spec.When(Assign(spec, owner: null));
        spec.When(Assign(spec, owner: null)).ThenRejected(InstanceRejections.TaskAlreadyTheirs);

        spec.As(Coordinator, BpmnBuilder.DefaultGroup).WhenCompleted("approve").ThenRejected(InstanceRejections.TaskNotCandidate);
        spec.As(Legal).WhenCompleted("approve").ThenEnds();
    }

    [Fact]
    public void Its_ladder_leads_to_those_of_the_posts_organisation()
    {
        var spec = Open().As(Coordinator);
        spec.When(Assign(spec, owner: null)).WhenTimePasses(TimeSpan.FromHours(15));

        Assert.Contains(spec.All.OfType<InstanceEvent.TaskEscalated>(), step => step.AddedCandidateGroups.SetEquals(["DIR@EU"]));
    }

    [Fact]
    public void Nobody_is_given_what_looks_at_their_own_work_whichever_post_is_named()
    {
        var spec = Open().As(Coordinator);

        spec.When(Assign(spec, InstanceSpec.FocalPoint with { PostId = "dir-un" }, "dir-un")).ThenRejected(InstanceRejections.TaskSeparated);
        spec.When(Assign(spec, owner: null, "fp-un")).ThenRejected(InstanceRejections.TaskSeparated);
        spec.When(Assign(spec, Legal with { OnBehalfOf = "fp-un" }, "fp-un")).ThenRejected(InstanceRejections.TaskSeparated);
    }

    [Fact]
    public void A_candidate_passes_it_on_to_other_groups_who_alone_may_take_it_then()
    {
        var spec = Open().As(Coordinator, BpmnBuilder.DefaultGroup);
        spec.When(Forward(spec, "LEGAL@EU")).Then<InstanceEvent.TaskForwarded>(forwarded => Assert.Equal("Not ours to judge.", forwarded.Reason));

        spec.WhenCompleted("approve").ThenRejected(InstanceRejections.TaskNotCandidate);
        spec.When(Forward(spec, BpmnBuilder.DefaultGroup)).ThenRejected(InstanceRejections.TaskNotCandidate);
        spec.As(Legal, "LEGAL@EU").WhenCompleted("approve").ThenEnds();
    }

    [Fact]
    public void Its_owner_passes_on_what_they_have_and_others_do_not()
    {
        var spec = Open().As(Coordinator, BpmnBuilder.DefaultGroup);
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("approve").Id));
        spec.As(Legal, BpmnBuilder.DefaultGroup);
        spec.When(Forward(spec, "LEGAL@EU")).ThenRejected(InstanceRejections.TaskNotOwner);

        spec.As(Coordinator);
        spec.When(Forward(spec, "LEGAL@EU"));
        Assert.Null(spec.TaskAt("approve").Owner);
    }

    [Fact]
    public void Passing_it_on_to_those_who_have_it_is_refused()
    {
        var spec = Open().As(Coordinator, BpmnBuilder.DefaultGroup);
        spec.When(Forward(spec, BpmnBuilder.DefaultGroup)).ThenRejected(InstanceRejections.TaskForwardedNowhere);
        spec.When(Forward(spec)).ThenRejected(InstanceRejections.TaskForwardedNowhere);
    }

    [Fact]
    public void What_was_passed_on_is_still_kept_from_whoever_did_what_it_looks_at()
    {
        var spec = Open().As(Coordinator, BpmnBuilder.DefaultGroup);
        spec.When(Forward(spec, "DIR@UN")).As(InstanceSpec.FocalPoint with { PostId = "dir-un" }, "DIR@UN");

        spec.WhenCompleted("approve").ThenRejected(InstanceRejections.TaskFourEyes);
    }
}
