using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Tasks;

public sealed class TaskVersionTests
{
    private static readonly Actor Other = new("person-legal-un", "legal-un", "UN");

    private static InstanceSpec Open() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().UserTask("assess").Due("=now() + duration(\"PT10H\")").Property("escalation", "ladder").Property("skippable", "true").End())
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted();

    private static readonly Func<TaskId, InstanceCommand.TaskCommand>[] Commands =
    [
        id => new InstanceCommand.ClaimTask(id),
        id => new InstanceCommand.ReleaseTask(id),
        id => new InstanceCommand.CompleteTask(id, Values.Context()),
        id => new InstanceCommand.AssignTask(id, "legal-un", "UN", Other, "On duty."),
        id => new InstanceCommand.ForwardTask(id, ["LEGAL@UN"], "Not ours."),
        id => new InstanceCommand.DelegateTask(id, Other, ReturnsToMe: false, "Travelling."),
        id => new InstanceCommand.ResolveTask(id, "Done."),
        id => new InstanceCommand.UpdateTask(id, new TaskChange(Priority: 90), "Urgent."),
        id => new InstanceCommand.SkipTask(id, "Not needed."),
        id => new InstanceCommand.StartTask(id),
        id => new InstanceCommand.StopTask(id),
        id => new InstanceCommand.SuspendTask(id, Until: null, "The mission is on its way."),
        id => new InstanceCommand.ResumeTask(id),
        id => new InstanceCommand.CommentTask(id, "The annex is missing."),
    ];

    [Fact]
    public void Whoever_has_seen_an_earlier_one_is_refused_whatever_they_ask()
    {
        foreach (var command in Commands)
        {
            var spec = Open();
            var (id, seen) = (spec.TaskAt("assess").Id, spec.TaskAt("assess").Version);
            spec.When(new InstanceCommand.ClaimTask(id));

            spec.When(command(id) with { ExpectedVersion = seen }).ThenRejected(InstanceRejections.TaskStale);
        }
    }

    [Fact]
    public void Whoever_has_seen_the_present_one_is_not()
    {
        var spec = Open();
        var id = spec.TaskAt("assess").Id;
        spec.When(new InstanceCommand.ClaimTask(id) { ExpectedVersion = 0 }).Then<InstanceEvent.TaskClaimed>();
        spec.When(new InstanceCommand.CompleteTask(id, Values.Context()) { ExpectedVersion = 1 }).ThenEnds();
    }

    [Fact]
    public void A_reminder_changes_nothing_and_an_escalation_does()
    {
        var spec = Open().WhenTimePasses(TimeSpan.FromHours(8)).Then<InstanceEvent.TaskEscalated>();
        Assert.Equal(0, spec.TaskAt("assess").Version);

        spec.WhenTimePasses(TimeSpan.FromHours(2));
        Assert.Equal(1, spec.TaskAt("assess").Version);
    }
}
