using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class DelegatingTasksTests
{
    private static readonly Actor Delegate = new("person-legal-un", "legal-un", "UN");
    private static readonly Actor Third = new("person-desk-un", "desk-un", "UN");

    private static InstanceSpec Open(BpmnBuilder? process = null) =>
        InstanceSpec.Given(process ?? BpmnBuilder.Process().Start().UserTask("assess").UserTask("after").End()).WhenStarted();

    private static BpmnBuilder Looking() =>
        BpmnBuilder.Process().Start().UserTask("assess").UserTask("approve").Property("separateFrom", "assess").End();

    private static InstanceCommand.DelegateTask Hand(InstanceSpec spec, bool returns, Actor? to = null, string at = "assess") =>
        new(spec.TaskAt(at).Id, to ?? Delegate, returns, "I am travelling.");

    private static InstanceCommand.ResolveTask Resolve(InstanceSpec spec, bool isGone = false) =>
        new(spec.TaskAt("assess").Id, "Checked: all in order.", isGone);

    [Fact]
    public void The_delegate_completes_what_does_not_come_back()
    {
        var spec = Open();
        spec.When(Hand(spec, returns: false)).Then<InstanceEvent.TaskClaimed>().Then<InstanceEvent.TaskDelegated>(delegated =>
            Assert.Equal((InstanceSpec.FocalPoint, Delegate), (delegated.By, delegated.To)));

        spec.WhenCompleted("assess").ThenRejected(InstanceRejections.TaskNotOwner);
        spec.As(Delegate);
        spec.When(Resolve(spec)).ThenRejected(InstanceRejections.TaskNotDelegated);
        spec.WhenCompleted("assess")
            .Then<InstanceEvent.TaskCompleted>(completed => Assert.Equal("legal-un", completed.Facts.CompletedByPost))
            .ThenIsAt("after");
    }

    [Fact, Trait("ResourcePattern", "27")]
    public void What_comes_back_the_delegate_resolves_and_the_delegator_completes()
    {
        var spec = Open();
        spec.When(Hand(spec, returns: true)).As(Delegate);
        spec.WhenCompleted("assess").ThenRejected(InstanceRejections.TaskDelegated);
        spec.When(Resolve(spec)).Then<InstanceEvent.TaskResolved>(resolved =>
            Assert.Equal((Delegate, InstanceSpec.FocalPoint, "Checked: all in order."), (resolved.By, resolved.ReturnedTo, resolved.Result)));

        spec.WhenCompleted("assess").ThenRejected(InstanceRejections.TaskNotOwner);
        spec.AsFocalPoint().WhenCompleted("assess").ThenIsAt("after");
    }

    [Fact]
    public void A_delegate_neither_gives_it_back_to_its_candidates_nor_passes_it_on()
    {
        var spec = Open();
        spec.When(Hand(spec, returns: true)).As(Delegate, BpmnBuilder.DefaultGroup);
        var id = spec.TaskAt("assess").Id;

        spec.When(new InstanceCommand.ReleaseTask(id)).ThenRejected(InstanceRejections.TaskDelegated);
        spec.When(new InstanceCommand.ForwardTask(id, ["LEGAL@EU"], "Not ours.")).ThenRejected(InstanceRejections.TaskDelegated);
        spec.When(Hand(spec, returns: true, Third)).ThenRejected(InstanceRejections.TaskDelegated);
        spec.As(Third);
        spec.When(Resolve(spec)).ThenRejected(InstanceRejections.TaskNotOwner);
    }

    [Fact]
    public void Only_who_has_it_or_may_take_it_delegates_and_not_to_themselves()
    {
        var spec = Open();
        spec.When(Hand(spec, returns: true, InstanceSpec.FocalPoint)).ThenRejected(InstanceRejections.TaskAlreadyTheirs);
        spec.As(Third, "DESK@UN");
        spec.When(Hand(spec, returns: true)).ThenRejected(InstanceRejections.TaskNotCandidate);
    }

    [Fact]
    public void It_is_offered_again_when_whoever_delegated_it_is_gone()
    {
        var spec = Open();
        spec.When(Hand(spec, returns: true)).As(Delegate);
        spec.When(Resolve(spec, isGone: true)).Then<InstanceEvent.TaskResolved>(resolved => Assert.Null(resolved.ReturnedTo));

        spec.As(Third, BpmnBuilder.DefaultGroup).WhenCompleted("assess").ThenIsAt("after");
    }

    [Fact]
    public void Nobody_comes_by_delegation_to_what_looks_at_their_own_work()
    {
        var spec = Open(Looking()).WhenCompleted("assess").As(Third, BpmnBuilder.DefaultGroup);

        spec.When(Hand(spec, returns: true, InstanceSpec.FocalPoint with { PostId = "dir-un" }, "approve")).ThenRejected(InstanceRejections.TaskSeparated);
        spec.When(Hand(spec, returns: false, Delegate with { OnBehalfOf = "fp-un" }, "approve")).ThenRejected(InstanceRejections.TaskSeparated);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_who_had_a_hand_in_it_count_as_having_done_it(bool returns)
    {
        var spec = Open(Looking());
        spec.When(Hand(spec, returns)).As(Delegate);
        if (returns)
        {
            spec.When(Resolve(spec)).AsFocalPoint();
        }

        spec.WhenCompleted("assess");

        spec.As(Delegate, BpmnBuilder.DefaultGroup).WhenCompleted("approve").ThenRejected(InstanceRejections.TaskFourEyes);
        spec.AsFocalPoint().WhenCompleted("approve").ThenRejected(InstanceRejections.TaskFourEyes);
        spec.As(Third, BpmnBuilder.DefaultGroup).WhenCompleted("approve").ThenEnds();
    }

    [Fact]
    public void A_coordinator_who_gives_it_to_another_ends_the_delegation()
    {
        var spec = Open();
        spec.When(Hand(spec, returns: true));
        spec.When(new InstanceCommand.AssignTask(spec.TaskAt("assess").Id, "desk-un", "UN", Third, "The delegate has left."));

        spec.As(Third).WhenCompleted("assess").ThenIsAt("after");
    }
}
