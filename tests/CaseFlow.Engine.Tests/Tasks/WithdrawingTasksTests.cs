using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class WithdrawingTasksTests
{
    private static readonly ImmutableSortedSet<string> Groups = [BpmnBuilder.DefaultGroup];

    private static readonly Actor Deputy = new("person-deputy", "fp-un-deputy", "UN", OnBehalfOf: "fp-un");

    private static readonly Actor Successor = new("person-successor", "fp-un", "UN");

    private static InstanceSpec Open(BpmnBuilder? process = null) =>
        InstanceSpec.Given(process ?? BpmnBuilder.Process().Start().UserTask("assess").End()).WhenStarted();

    private static InstanceSpec Claimed()
    {
        var spec = Open();
        return spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("assess").Id));
    }

    private static InstanceCommand.WithdrawTask Withdraw(InstanceSpec spec, Actor? heir = null, string post = "fp-un") =>
        new(spec.TaskAt("assess").Id, InstanceSpec.FocalPoint.PersonId, post, Groups, heir, "person_let_go");

    [Fact]
    public void A_claimed_task_is_offered_again_when_its_owner_leaves()
    {
        var spec = Claimed();
        spec.When(Withdraw(spec)).Then<InstanceEvent.TaskWithdrawn>(withdrawn => Assert.Equal("person_let_go", withdrawn.Reason));

        Assert.Null(spec.TaskAt("assess").Owner);
        spec.As(Successor, BpmnBuilder.DefaultGroup).WhenCompleted("assess").ThenEnds();
    }

    [Fact]
    public void It_goes_to_the_deputy_who_completes_it_on_behalf_of_the_post()
    {
        var spec = Claimed();
        spec.When(Withdraw(spec, Deputy));

        spec.As(Successor, BpmnBuilder.DefaultGroup).WhenCompleted("assess").ThenRejected(InstanceRejections.TaskNotOwner);
        spec.As(Deputy with { PostId = "desk-un" }, BpmnBuilder.DefaultGroup).WhenCompleted("assess")
            .Then<InstanceEvent.TaskCompleted>(completed => Assert.Equal("fp-un", completed.Facts.OnBehalfOf))
            .ThenEnds();
    }

    [Fact]
    public void What_is_somebody_elses_or_done_by_now_stays_as_it_is()
    {
        var other = Claimed();
        other.When(Withdraw(other, post: "desk-un")).ThenNothing();

        var free = Open();
        free.When(Withdraw(free)).ThenNothing();

        var done = Claimed();
        var withdraw = Withdraw(done);
        done.WhenCompleted("assess").When(withdraw).ThenNothing();
    }

    [Fact]
    public void What_was_offered_to_nobody_but_them_is_offered_to_the_post()
    {
        var spec = Open(BpmnBuilder.Process()
            .Start().UserTask("assess", groups: null).Extend("assignmentDefinition", ("assignee", InstanceSpec.FocalPoint.PersonId)).End());
        spec.When(Withdraw(spec)).Then<InstanceEvent.TaskWithdrawn>(withdrawn => Assert.Equal(["fp-un"], withdrawn.AddedCandidateUsers));
        spec.When(Withdraw(spec)).ThenNothing();

        spec.As(Deputy).WhenCompleted("assess").ThenEnds();
    }

    [Fact]
    public void Who_acts_for_the_same_post_takes_a_task_over_by_claiming_it_and_not_by_completing_it()
    {
        var spec = Claimed();
        spec.As(Deputy, BpmnBuilder.DefaultGroup).WhenCompleted("assess").ThenRejected(InstanceRejections.TaskNotOwner);
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("assess").Id)).Then<InstanceEvent.TaskClaimed>(claimed => Assert.Equal(Deputy, claimed.Owner));
        spec.WhenCompleted("assess").ThenEnds();
    }
}
