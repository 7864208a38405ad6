using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class WorkingOnTasksTests
{
    private static readonly Actor Other = new("person-legal-un", "legal-un", "UN");

    private static InstanceSpec Open() => InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("assess").End()).WhenStarted();

    [Fact, Trait("ResourcePattern", "23")]
    public void A_candidate_who_begins_takes_it_first_and_beginning_again_changes_nothing()
    {
        var spec = Open();
        var start = new InstanceCommand.StartTask(spec.TaskAt("assess").Id);
        spec.When(start).Then<InstanceEvent.TaskClaimed>().Then<InstanceEvent.TaskStarted>();

        Assert.Equal(InstanceSpec.Begin, spec.TaskAt("assess").StartedAt);
        spec.When(start).ThenNothing();
        spec.As(Other, BpmnBuilder.DefaultGroup).When(start).ThenRejected(InstanceRejections.TaskNotOwner);
    }

    [Fact, Trait("ResourcePattern", "22")]
    public void Whoever_lets_it_lie_keeps_it()
    {
        var spec = Open();
        var id = spec.TaskAt("assess").Id;
        spec.When(new InstanceCommand.StartTask(id)).When(new InstanceCommand.StopTask(id)).Then<InstanceEvent.TaskStopped>();

        Assert.Equal((null, InstanceSpec.FocalPoint), (spec.TaskAt("assess").StartedAt, spec.TaskAt("assess").Owner));
        spec.When(new InstanceCommand.StopTask(id)).ThenNothing();
        spec.As(Other, BpmnBuilder.DefaultGroup).When(new InstanceCommand.StopTask(id)).ThenRejected(InstanceRejections.TaskNotOwner);
    }

    [Fact]
    public void In_other_hands_nobody_works_on_it_yet()
    {
        var spec = Open();
        var id = spec.TaskAt("assess").Id;
        spec.When(new InstanceCommand.StartTask(id)).When(new InstanceCommand.AssignTask(id, "legal-un", "UN", Other, "On duty."));

        Assert.Null(spec.TaskAt("assess").StartedAt);
    }

    [Fact]
    public void What_somebody_says_of_it_changes_nothing_else()
    {
        var spec = Open();
        var before = spec.TaskAt("assess");
        spec.As(Other).When(new InstanceCommand.CommentTask(before.Id, "The annex is missing."))
            .Then<InstanceEvent.TaskCommented>(commented => Assert.Equal("The annex is missing.", commented.Text));

        Assert.Equal(before.Version, spec.TaskAt("assess").Version);
    }
}
