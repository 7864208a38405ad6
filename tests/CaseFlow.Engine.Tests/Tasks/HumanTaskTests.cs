using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class HumanTaskTests
{
    private static readonly Actor Stranger = new("person-legal-eu", "legal-eu", "EU");
    private static readonly Actor Deputy = new("person-fp-un-deputy", "fp-un-deputy", "UN", OnBehalfOf: "fp-un");

    private static InstanceSpec Open(BpmnBuilder? process = null) =>
        InstanceSpec.Given(process ?? BpmnBuilder.Process().Start().UserTask("assess").End()).WhenStarted();

    private static InstanceCommand.ClaimTask Claim(InstanceSpec spec) => new(spec.TaskAt("assess").Id);

    private static InstanceCommand.ReleaseTask Release(InstanceSpec spec) => new(spec.TaskAt("assess").Id);

    [Fact, Trait("ResourcePattern", "2"), Trait("ResourcePattern", "13"), Trait("ResourcePattern", "21")]
    public void A_candidate_claims_it()
    {
        var spec = Open();
        spec.When(Claim(spec)).Then<InstanceEvent.TaskClaimed>(claimed => Assert.Equal(InstanceSpec.FocalPoint, claimed.Owner));
    }

    [Fact]
    public void Claiming_ones_own_task_again_changes_nothing()
    {
        var spec = Open();
        spec.When(Claim(spec)).When(Claim(spec)).ThenNothing();
    }

    [Fact]
    public void A_stranger_may_not_claim_or_complete_it()
    {
        var spec = Open().As(Stranger, "LEGAL@EU");
        spec.When(Claim(spec)).ThenRejected(InstanceRejections.TaskNotCandidate)
            .WhenCompleted("assess").ThenRejected(InstanceRejections.TaskNotCandidate);
    }

    [Fact]
    public void A_claimed_task_is_nobody_elses()
    {
        var spec = Open();
        spec.When(Claim(spec)).As(Stranger, BpmnBuilder.DefaultGroup);
        spec.When(Claim(spec)).ThenRejected(InstanceRejections.TaskAlreadyClaimed)
            .WhenCompleted("assess").ThenRejected(InstanceRejections.TaskNotOwner);
        spec.When(Release(spec)).ThenRejected(InstanceRejections.TaskNotOwner);
    }

    [Fact]
    public void The_same_person_in_another_post_is_somebody_else()
    {
        var spec = Open();
        spec.When(Claim(spec)).As(InstanceSpec.FocalPoint with { PostId = "dir-un" }, BpmnBuilder.DefaultGroup)
            .WhenCompleted("assess").ThenRejected(InstanceRejections.TaskNotOwner);
    }

    [Fact, Trait("ResourcePattern", "29")]
    public void The_owner_may_give_it_back()
    {
        var spec = Open();
        spec.When(Claim(spec));
        spec.When(Release(spec)).Then<InstanceEvent.TaskReleased>().As(Stranger, BpmnBuilder.DefaultGroup);
        spec.When(Claim(spec)).Then<InstanceEvent.TaskClaimed>();
    }

    [Fact]
    public void Completing_an_unclaimed_task_claims_it_first() =>
        Open().WhenCompleted("assess", ("rating", "high"))
            .Then<InstanceEvent.TaskClaimed>()
            .Then<InstanceEvent.TaskCompleted>(completed => Assert.Equal("fp-un", completed.Facts.CompletedByPost))
            .ThenEnds()
            .ThenVariable("rating", "high");

    [Fact]
    public void A_completed_task_is_not_open_any_more()
    {
        var spec = Open(BpmnBuilder.Process().Start().UserTask("assess").UserTask("after").End());
        var id = spec.TaskAt("assess").Id;
        spec.WhenCompleted("assess")
            .When(new InstanceCommand.CompleteTask(id, Values.Context())).ThenRejected(InstanceRejections.TaskNotOpen)
            .When(new InstanceCommand.ClaimTask(id)).ThenRejected(InstanceRejections.TaskNotOpen);
    }

    [Fact, Trait("ResourcePattern", "1")]
    public void An_assignee_is_a_candidate_by_post_by_person_or_by_deputy()
    {
        foreach (var (assignee, actor) in new[] { ("legal-eu", Stranger), ("person-legal-eu", Stranger), ("fp-un", Deputy) })
        {
            Open(BpmnBuilder.Process().Start().UserTask("assess", groups: null).Extend("assignmentDefinition", ("assignee", assignee)).End())
                .As(actor).WhenCompleted("assess").ThenEnds();
        }
    }

    [Fact, Trait("ResourcePattern", "3")]
    public void Later_expressions_read_who_completed_it() =>
        Open(BpmnBuilder.Process()
                .Start().UserTask("assess").UserTask("confirm", "=[\"FP@\" + tasks.assess.completedByOrganisation]").End())
            .WhenCompleted("assess")
            .Then<InstanceEvent.TaskOpened>(opened => Assert.Equal(["FP@UN"], opened.CandidateGroups));

    [Fact, Trait("ResourcePattern", "6")]
    public void All_tasks_go_to_whoever_owns_the_case() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start()
                .UserTask("one", groups: null).Extend("assignmentDefinition", ("assignee", "=caseOwner"))
                .UserTask("two", groups: null).Extend("assignmentDefinition", ("assignee", "=caseOwner")).End())
            .WhenStarted(("caseOwner", InstanceSpec.FocalPoint.PostId))
            .WhenCompleted("one").WhenCompleted("two").ThenEnds();

    [Fact, Trait("ResourcePattern", "26"), Trait("ResourcePattern", "42")]
    public void Whoever_may_take_several_chooses_which_and_may_have_them_all_at_once()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("one").End().From("fork").UserTask("two").End("e2")).WhenStarted();
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("two").Id)).When(new InstanceCommand.ClaimTask(spec.TaskAt("one").Id));
        Assert.All(spec.Running.Tasks.Values, task => Assert.Equal(InstanceSpec.FocalPoint, task.Owner));
        spec.WhenCompleted("two").ThenIsAt("one").WhenCompleted("one").ThenEnds();
    }

    [Fact]
    public void Opens_with_all_that_the_model_says() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start()
                .UserTask("assess", "=[\"FP@UN\", \"DESK@UN\"]").Name("Assess the situation")
                .Extend("formDefinition", ("formId", "agreed-rating"))
                .Extend("assignmentDefinition", ("candidateUsers", "ana, ben"))
                .Extend("taskSchedule", ("dueDate", "=now() + duration(\"P2D\")"), ("followUpDate", "2026-03-03T09:00:00+01:00"))
                .Extend("priorityDefinition", ("priority", "=if urgent then 90 else 50"))
                .Input("=title", "heading").Property("colour", "red").End())
            .WhenStarted(("urgent", true), ("title", "Libya"))
            .Then<InstanceEvent.TaskOpened>(opened =>
            {
                Assert.Equal(("assess", "Assess the situation", "agreed-rating"), (opened.ElementId, opened.Name, opened.FormId));
                Assert.Equal(["DESK@UN", "FP@UN"], opened.CandidateGroups);
                Assert.Equal(["ana", "ben"], opened.CandidateUsers);
                Assert.Equal(InstanceSpec.Begin.AddDays(2), opened.DueAt);
                Assert.Equal(new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero), opened.FollowUpAt);
                Assert.Equal(90, opened.Priority);
                Assert.Equal("red", opened.Properties["colour"]);
                Assert.Equal(Values.Context(("heading", "Libya")), opened.Variables);
            });

    [Theory]
    [InlineData("candidateGroups", "=missing", "expression.failed")]
    [InlineData("candidateGroups", "=[]", "task.nobody")]
    [InlineData("candidateGroups", "=[1]", "expression.wrong_type")]
    public void A_task_that_nobody_could_claim_is_an_incident(string attribute, string value, string code) =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("assess", groups: null).Extend("assignmentDefinition", (attribute, value)).End())
            .WhenStarted().ThenIncident("assess", code);

    [Theory]
    [InlineData("=date(\"2026-03-02\")")]
    [InlineData("=\"soon\"")]
    public void A_due_date_that_is_no_moment_is_an_incident(string dueDate) =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("assess").Due(dueDate).End())
            .WhenStarted().ThenIncident("assess", "expression.wrong_type");

    [Fact]
    public void An_input_that_names_an_unknown_variable_is_an_incident_and_opens_nothing() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("assess").Input("=missing", "shown").End())
            .WhenStarted().ThenIncident("assess", "expression.unknown_variable").Then<InstanceEvent.TaskOpened>(0)
            .WhenRetried(("missing", 1)).Then<InstanceEvent.TaskOpened>(opened => Assert.Equal(Values.Context(("shown", 1)), opened.Variables));
}
