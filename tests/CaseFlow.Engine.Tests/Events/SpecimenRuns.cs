using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tasks;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Events;

/// <summary>Runs in which every event happens once. <see cref="InstanceSpec"/> compares state and text after each step.</summary>
internal static class SpecimenRuns
{
    public static IReadOnlyList<InstanceEvent> Events { get; } =
        [.. Runs.SelectMany(run => run.All)];

    private static InstanceSpec[] Runs =>
        [Tasks(), Hands(), Jobs(), Calls(), Loops(), Rules(), Joins(), Conditions(), Undoing(), Choosing(), Signals(), Migrating(),
            Modifying(), Suspending(), Reopening(), Listening(), EndingWithListeners()];

    private static InstanceSpec Tasks()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").UserTask("a").Due("=now() + duration(term)").Property("escalation", "ladder").End("endA")
                .From("fork").UserTask("b").Terminate("stop"))
            .With(environment => environment with { Escalations = new EscalationPolicies([EscalationPolicy.Ladder]) })
            .WhenStarted(("term", "PT20H"))
            .When(new InstanceCommand.Retime(Values.Context(("term", "PT10H"))));
        spec.When(new InstanceCommand.ClaimTask(spec.TaskAt("a").Id)).When(new InstanceCommand.ReleaseTask(spec.TaskAt("a").Id))
            .When(new InstanceCommand.ClaimTask(spec.TaskAt("a").Id))
            .When(new InstanceCommand.WithdrawTask(
                spec.TaskAt("a").Id, InstanceSpec.FocalPoint.PersonId, InstanceSpec.FocalPoint.PostId!, [], Heir: null, "left"));
        return spec.WhenTimePasses(TimeSpan.FromHours(5)).WhenCompleted("b", ("x", 1));
    }

    private static InstanceSpec Hands()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").Property("skippable", "true").End()).WhenStarted();
        var (id, other) = (spec.TaskAt("a").Id, new Actor("person-legal-un", "legal-un", "UN"));
        return spec.When(new InstanceCommand.StartTask(id)).When(new InstanceCommand.StopTask(id))
            .When(new InstanceCommand.CommentTask(id, "The annex is missing."))
            .When(new InstanceCommand.SuspendTask(id, Until: null, "The mission is on its way.")).When(new InstanceCommand.ResumeTask(id))
            .When(new InstanceCommand.DelegateTask(id, other, ReturnsToMe: true, "Travelling."))
            .As(other).When(new InstanceCommand.ResolveTask(id, "Done."))
            .AsFocalPoint().When(new InstanceCommand.ForwardTask(id, ["LEGAL@UN"], "Not ours."))
            .When(new InstanceCommand.AssignTask(id, "legal-un", "UN", Owner: null, "On duty."))
            .When(new InstanceCommand.UpdateTask(id, new TaskChange(Priority: 90, CandidateGroups: ["LEGAL@UN"]), "Urgent."))
            .When(new InstanceCommand.SkipTask(id, "Not needed."));
    }

    private static InstanceSpec Listening()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
                .UserTask("a").Due("=now() + duration(term)")
                .Listen("creating", "look").Listen("assigning", "look").Listen("updating", "look").Listen("completing", "look").End())
            .WhenStarted(("term", "PT20H"))
            .When(new InstanceCommand.Retime(Values.Context(("term", "PT10H"))));
        var id = spec.WhenJobCompleted("a").TaskAt("a").Id;
        InstanceSpec Answer(TaskCorrections? corrections, string? denied) =>
            spec.When(new InstanceCommand.CompleteJob(spec.JobAt("a").Id, Values.Context(), corrections, denied));
        spec.When(new InstanceCommand.DelegateTask(id, new Actor("person-legal-un", "legal-un", "UN"), ReturnsToMe: false, "Travelling."));
        Answer(null, "They are on leave.");
        spec.When(new InstanceCommand.UpdateTask(id, new TaskChange(Priority: 90), "Urgent."));
        Answer(new TaskCorrections("fp-un", [BpmnBuilder.DefaultGroup], [], InstanceSpec.Begin.AddDays(2), InstanceSpec.Begin.AddDays(1), 80), null);
        spec.WhenCompleted("a", ("x", 1)).WhenJobCompleted("a");
        return spec.WhenJobCompleted("a");
    }

    private static InstanceSpec EndingWithListeners()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").Listen("cancel", "look").UserTask("b").Listen("canceling", "look").End()
                .Boundary("limit", "a", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).To("b"))
            .WhenStarted().WhenTimePasses(TimeSpan.FromHours(1)).WhenJobCompleted("a");
        return spec.When(new InstanceCommand.Terminate("Enough.")).WhenJobCompleted("b");
    }

    private static InstanceSpec Jobs()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process()
                .Start().ServiceTask("a").ServiceTask("b").MessageCatch("c", "m").ServiceTask("d").EscalationEnd("e", "E")
                .Boundary("failed", "b", draw => draw.Error(null)).Terminate("stop")
                .Boundary("limit", "d", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).To("c"))
            .WhenStarted(("caseId", "c1"));
        spec.When(new InstanceCommand.FailJob(spec.JobAt("a").Id, 0, "It failed.")).WhenRetried().WhenJobCompleted("a", ("y", 1));
        spec.WhenJobCompleted("b").WhenMessage("m").WhenTimePasses(TimeSpan.FromHours(1)).WhenMessage("m").WhenJobCompleted("d");
        var thrown = BpmnBuilder.Process().Start().ServiceTask("a").End().Boundary("failed", "a", draw => draw.Error(null)).End("end2");
        return spec.Including(InstanceSpec.Given(thrown).WhenStarted().WhenJobThrows("a", "E"));
    }

    private static InstanceSpec Calls()
    {
        var process = BpmnBuilder.Process()
            .Start().CallActivity("a", "child").CallActivity("b", "child").End()
            .Boundary("limit", "b", _ => BpmnBuilder.Timer("timeDuration", "PT1H")).End("late");
        var spec = InstanceSpec.Given(process).WhenStarted();
        spec.When(new InstanceCommand.FailCall(spec.CallAt("a").ChildInstanceId, null, "It failed.")).WhenRetried();
        spec.When(new InstanceCommand.CompleteCall(spec.CallAt("a").ChildInstanceId, Values.Context()));
        return spec.WhenTimePasses(TimeSpan.FromHours(1));
    }

    private static InstanceSpec Loops() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ScriptTask("a", "=item", "x").ForEach("=[1, 2]", "item", "all", "=x").End()).WhenStarted();

    private static InstanceSpec Rules() => DecisionSpecimen.Run();

    private static InstanceSpec Conditions() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ConditionCatch("ready", "=x = 1").LinkThrow("away", "on").LinkCatch("here", "on").End())
            .WhenStarted()
            .WhenSet(("x", 1));

    private static InstanceSpec Undoing() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().ManualTask("a").UndoneBy("a", draw => draw.UserTask("b")).UndoEnd("stop"))
            .WhenStarted()
            .WhenCompleted("b");

    private static InstanceSpec Signals() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").SignalCatch("hear", "alarm").End().From("fork").UserTask("see").SignalEnd("call", "alarm"))
            .WhenStarted()
            .WhenCompleted("see");

    private static InstanceSpec Modifying() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").UserTask("b").End())
            .WhenStarted().WhenModified([new("a")], [new("b", null, Values.Context())])
            .Including(InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("c").ForEach("=[1]").End())
                .WhenStarted().When(new InstanceCommand.AddItem("c", null, Values.Of(2), "One more.")));

    private static InstanceSpec Suspending()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().And("fork").UserTask("a").End().From("fork").MessageCatch("b", "m").End("endB"))
            .WhenStarted(("caseId", "c1"))
            .When(new InstanceCommand.Suspend("In question."))
            .WhenModified([], [new("a", null, Values.Context())]);
        return spec.WhenMessage("m").WhenMessage("m").When(new InstanceCommand.Resume("It stands."));
    }

    private static InstanceSpec Reopening()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").End()).WhenStarted().WhenCompleted("a", ("x", 1));
        return spec.When(new InstanceCommand.Reopen(new InstanceId(Guid.Empty), new ModifiedElement("a", "A"), "One more time."));
    }

    private static InstanceSpec Choosing()
    {
        var spec = InstanceSpec.Given(BpmnBuilder.Process().Start()
                .AdHoc("a", inner => inner.UserTask("b"), "=true").AdHoc("c", inner => inner.UserTask("d")).End())
            .WhenStarted().WhenActivated("a", "b").WhenCompleted("b");
        return spec.When(new InstanceCommand.CompleteAdHoc(spec.ElementAt("c").Id, "Nothing is needed."));
    }

    private static InstanceSpec Migrating() =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("a").End())
            .WhenStarted()
            .WhenMigrated(BpmnBuilder.Process().Start().UserTask("b").End(), ("a", "b"));

    private static InstanceSpec Joins() =>
        InstanceSpec.Given(BpmnBuilder.Process()
                .Start().And("fork").ManualTask("a").And("join").End()
                .From("fork").UserTask("b").To("join")
                .From("fork").UserTask("c").Terminate("stop"))
            .WhenStarted()
            .WhenCompleted("c");
}
