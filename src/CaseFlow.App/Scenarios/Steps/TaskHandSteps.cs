using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Gives a task <c>to</c> a post of an <c>organisation</c>; whoever acts from it does so by <c>as</c>.</summary>
internal sealed record AssignStep(TaskChoice Task, string To, string Organisation, string Reason) : ScenarioStep
{
    public static AssignStep Read(ScenarioFields fields) =>
        new(TaskChoice.Read(fields, "assign"), fields.Text("to"), fields.Text("organisation"), fields.Text("reason"));

    public override StepProblem? Play(Stage stage) =>
        Task.Command(stage, id => new InstanceCommand.AssignTask(id, To, Organisation, Owner: null, Reason));
}

/// <summary>Offers a task <c>to</c> other groups.</summary>
internal sealed record ForwardStep(TaskChoice Task, ImmutableArray<string> To, string Reason) : ScenarioStep
{
    public static ForwardStep Read(ScenarioFields fields) => new(TaskChoice.Read(fields, "forward"), fields.Texts("to") ?? [], fields.Text("reason"));

    public override StepProblem? Play(Stage stage) =>
        Task.Command(stage, id => new InstanceCommand.ForwardTask(id, To.ToImmutableSortedSet(StringComparer.Ordinal), Reason));
}

/// <summary>Lets somebody else, named like <c>as</c>, work on a task; with <c>returns</c> it comes back.</summary>
internal sealed record DelegateStep(TaskChoice Task, string To, bool Returns, string Reason) : ScenarioStep
{
    public static DelegateStep Read(ScenarioFields fields) =>
        new(TaskChoice.Read(fields, "delegate"), fields.Text("to"), fields.Flag("returns"), fields.Text("reason"));

    public override StepProblem? Play(Stage stage) =>
        Task.Command(stage, id => new InstanceCommand.DelegateTask(id, Acting.As([To], null).Actor, Returns, Reason));
}

/// <summary>A delegate has done their part.</summary>
internal sealed record ResolveStep(TaskChoice Task, string Result) : ScenarioStep
{
    public static ResolveStep Read(ScenarioFields fields) => new(TaskChoice.Read(fields, "resolve"), fields.Text("result"));

    public override StepProblem? Play(Stage stage) => Task.Command(stage, id => new InstanceCommand.ResolveTask(id, Result));
}

/// <summary>Goes on without a task that may be skipped.</summary>
internal sealed record SkipStep(TaskChoice Task, string Reason) : ScenarioStep
{
    public static SkipStep Read(ScenarioFields fields) => new(TaskChoice.Read(fields, "skip"), fields.Text("reason"));

    public override StepProblem? Play(Stage stage) => Task.Command(stage, id => new InstanceCommand.SkipTask(id, Reason));
}

/// <summary>Lets a task rest, <c>until</c> a moment or until it is resumed; <c>steering</c> the case, one need not own it.</summary>
internal sealed record SuspendStep(TaskChoice Task, FeelValue? Until, string Reason, bool Steering) : ScenarioStep
{
    public static SuspendStep Read(ScenarioFields fields) =>
        new(TaskChoice.Read(fields, "suspend"), fields.Value("until"), fields.Text("reason"), fields.Flag("steering"));

    public override StepProblem? Play(Stage stage)
    {
        DateTimeOffset moment = default;
        return (Until is null ? null : stage.Moment(Until, out moment))
            ?? Task.Command(stage, id => new InstanceCommand.SuspendTask(id, Until is null ? null : moment, Reason, Steering));
    }
}

/// <summary>Goes on with a task that rests.</summary>
internal sealed record ResumeStep(TaskChoice Task, bool Steering) : ScenarioStep
{
    public static ResumeStep Read(ScenarioFields fields) => new(TaskChoice.Read(fields, "resume"), fields.Flag("steering"));

    public override StepProblem? Play(Stage stage) => Task.Command(stage, id => new InstanceCommand.ResumeTask(id, Steering));
}

/// <summary>Changes what a task says of itself: when it is <c>due</c>, from when it is shown, its <c>priority</c>, the groups that it is offered to.</summary>
internal sealed record UpdateStep(
    TaskChoice Task, FeelValue? Due, FeelValue? FollowUp, int? Priority, ImmutableArray<string>? Groups, string Reason) : ScenarioStep
{
    public static UpdateStep Read(ScenarioFields fields) =>
        new(
            TaskChoice.Read(fields, "update"),
            fields.Value("due"),
            fields.Value("followUp"),
            fields.Number("priority"),
            fields.Texts("group"),
            fields.Text("reason"));

    public override StepProblem? Play(Stage stage)
    {
        var (due, followUp) = (default(DateTimeOffset), default(DateTimeOffset));
        var problem = (Due is null ? null : stage.Moment(Due, out due)) ?? (FollowUp is null ? null : stage.Moment(FollowUp, out followUp));
        var change = new TaskChange(
            Due is null ? null : due, FollowUp is null ? null : followUp, Priority, Groups?.ToImmutableSortedSet(StringComparer.Ordinal));
        return problem ?? Task.Command(stage, id => new InstanceCommand.UpdateTask(id, change, Reason));
    }
}
