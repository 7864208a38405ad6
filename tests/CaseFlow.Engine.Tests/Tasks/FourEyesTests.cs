using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class FourEyesTests
{
    private static readonly Actor Author = InstanceSpec.FocalPoint;
    private static readonly Actor Other = new("person-legal-un", "legal-un", "UN");

    private static InstanceSpec Written() => InstanceSpec
        .Given(BpmnBuilder.Process().Start().UserTask("write").UserTask("approve").Property("separateFrom", "write").End())
        .WhenStarted()
        .WhenCompleted("write");

    [Theory]
    [InlineData("dir-un", null)]
    [InlineData("fp-un", null)]
    [InlineData("dir-un", "legal-un")]
    public void Whoever_did_the_one_task_does_not_do_the_other_from_a_second_post_or_on_behalf_of_one(string post, string? onBehalfOf)
    {
        var spec = Written().As(Author with { PostId = post, OnBehalfOf = onBehalfOf }, BpmnBuilder.DefaultGroup);

        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("approve").Id)).ThenRejected(InstanceRejections.TaskFourEyes);
        spec.WhenCompleted("approve").ThenRejected(InstanceRejections.TaskFourEyes);
    }

    [Fact]
    public void Nor_does_a_deputy_or_substitute_of_the_post_for_which_it_was_done() =>
        Written().As(Other with { OnBehalfOf = Author.PostId }, BpmnBuilder.DefaultGroup)
            .WhenCompleted("approve").ThenRejected(InstanceRejections.TaskFourEyes);

    [Fact]
    public void Another_person_in_another_post_does() => Written().As(Other, BpmnBuilder.DefaultGroup).WhenCompleted("approve").ThenEnds();

    [Fact]
    public void Nobody_gives_two_votes_of_one_round()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process()
                .Start().UserTask("vote").ForEach("=organisations", "organisation").Property("separateFrom", "vote").End())
            .WhenStarted(("organisations", new object[] { "UN", "EU" }))
            .WhenCompleted("vote");

        spec.As(Author with { PostId = "dir-eu" }, BpmnBuilder.DefaultGroup).WhenCompleted("vote").ThenRejected(InstanceRejections.TaskFourEyes);
        spec.As(Other, BpmnBuilder.DefaultGroup).WhenCompleted("vote").ThenEnds();
    }

    [Fact]
    public void Of_two_that_look_at_each_other_nobody_does_both_even_when_they_had_taken_both()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").UserTask("lead").Property("separateFrom", "other").And("join").End()
                .From("fork").UserTask("other").Property("separateFrom", "lead").To("join"))
            .WhenStarted();
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("lead").Id)).When(new InstanceCommand.ClaimTask(spec.TaskAt("other").Id));

        spec.WhenCompleted("lead").WhenCompleted("other").ThenRejected(InstanceRejections.TaskFourEyes);
    }
}
