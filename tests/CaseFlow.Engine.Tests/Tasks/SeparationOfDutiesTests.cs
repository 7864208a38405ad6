using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class SeparationOfDutiesTests
{
    private static readonly Actor Author = InstanceSpec.FocalPoint;
    private static readonly Actor Colleague = new("person-successor", "fp-un", "UN");
    private static readonly Actor Lawyer = new("person-legal-un", "legal-un", "UN");
    private static readonly Actor Partner = new("person-fp-eu", "fp-eu", "EU");

    private static InstanceSpec Written(string property) => InstanceSpec
        .Given(BpmnBuilder.Process().Start().UserTask("write").UserTask("approve").Property(property, "write").End())
        .WhenStarted()
        .WhenCompleted("write");

    private static InstanceSpec Approving(string property, Actor actor) => Written(property).As(actor, BpmnBuilder.DefaultGroup).WhenCompleted("approve");

    [Fact, Trait("ResourcePattern", "5")]
    public void An_excluded_completer_is_kept_away_from_whichever_post_and_a_colleague_for_the_same_post_is_not()
    {
        Approving("excludeCompleterOf", Author with { PostId = "dir-un" }).ThenRejected(InstanceRejections.TaskExcluded);
        Approving("excludeCompleterOf", Colleague).ThenEnds();
    }

    [Fact]
    public void A_different_post_is_none_from_which_or_for_which_it_was_done()
    {
        Approving("differentPostFrom", Colleague).ThenRejected(InstanceRejections.TaskSamePost);
        Approving("differentPostFrom", Lawyer with { OnBehalfOf = "fp-un" }).ThenRejected(InstanceRejections.TaskSamePost);
        Approving("differentPostFrom", Author with { PostId = "dir-un" }).ThenEnds();
    }

    [Fact]
    public void A_different_organisation_is_none_for_which_it_was_done()
    {
        Approving("differentOrganisationFrom", Lawyer).ThenRejected(InstanceRejections.TaskSameOrganisation);
        Approving("differentOrganisationFrom", Partner).ThenEnds();
    }

    [Theory]
    [InlineData("excludeCompleterOf")]
    [InlineData("differentPostFrom")]
    [InlineData("differentOrganisationFrom")]
    public void Nobody_comes_to_it_by_being_given_it_or_by_delegation(string property)
    {
        var spec = Written(property).As(Partner, BpmnBuilder.DefaultGroup);
        var id = spec.TaskAt("approve").Id;

        spec.When(new InstanceCommand.AssignTask(id, "fp-un", "UN", Author, "On duty.")).ThenRejected(InstanceRejections.TaskSeparated);
        spec.When(new InstanceCommand.DelegateTask(id, Author, ReturnsToMe: true, "Travelling.")).ThenRejected(InstanceRejections.TaskSeparated);
    }

    [Fact]
    public void A_post_is_not_given_what_another_post_of_its_organisation_did()
    {
        var spec = Written("differentOrganisationFrom");
        spec.When(new InstanceCommand.AssignTask(spec.TaskAt("approve").Id, "legal-un", "UN", Owner: null, "On duty."))
            .ThenRejected(InstanceRejections.TaskSeparated);
    }

    [Fact]
    public void Delegates_had_a_hand_in_it_too()
    {
        var spec = InstanceSpec
            .Given(BpmnBuilder.Process().Start().UserTask("write").UserTask("approve").Property("differentOrganisationFrom", "write").End())
            .WhenStarted();
        spec.When(new InstanceCommand.DelegateTask(spec.TaskAt("write").Id, Partner, ReturnsToMe: true, "Travelling.")).As(Partner);
        spec.When(new InstanceCommand.ResolveTask(spec.TaskAt("write").Id, "Checked.")).AsFocalPoint().WhenCompleted("write");

        spec.As(Partner, BpmnBuilder.DefaultGroup).WhenCompleted("approve").ThenRejected(InstanceRejections.TaskSameOrganisation);
    }
}
