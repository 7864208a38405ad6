using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Which task a step is about, and who acts.</summary>
/// <param name="Element">The user task.</param>
/// <param name="Where">Values of variables that the task sees, to tell one of several.</param>
/// <param name="As">Groups of whoever acts; null for whoever has it, else the first who may take it.</param>
/// <param name="Person">Tells apart people of one group.</param>
internal sealed record TaskChoice(string Element, FeelContext Where, ImmutableArray<string>? As, string? Person)
{
    public static TaskChoice Read(ScenarioFields fields, string verb) =>
        new(fields.Text(verb), fields.Values("where"), fields.Texts("as"), fields.TextOrNull("person"));

    /// <summary>Gives a command for the task that has waited longest.</summary>
    public StepProblem? Command(Stage stage, Func<TaskId, InstanceCommand> command) =>
        Find(stage) is var (running, task)
            ? stage.Command(running.Id, command(task.Id), ActingOn(task))
            : stage.NotFound($"an open task {Element}{(Where.Entries.IsEmpty ? "" : $" where {Where}")}");

    public (Instance.Running In, HumanTask Task)? Find(Stage stage)
    {
        foreach (var found in stage.Tasks(Element, Where))
        {
            return found;
        }

        return null;
    }

    private Acting ActingOn(HumanTask task) => As is { } groups ? Acting.As(groups, Person)
        : Person is null ? Acting.ForTask(task)
        : Acting.As([.. task.CandidateGroups.Take(1)], Person);
}

/// <summary>Takes a task.</summary>
internal sealed record ClaimStep(TaskChoice Task) : ScenarioStep
{
    public static ClaimStep Read(ScenarioFields fields) => new(TaskChoice.Read(fields, "claim"));

    public override StepProblem? Play(Stage stage) => Task.Command(stage, id => new InstanceCommand.ClaimTask(id));
}

/// <summary>Gives a task back.</summary>
internal sealed record ReleaseStep(TaskChoice Task) : ScenarioStep
{
    public static ReleaseStep Read(ScenarioFields fields) => new(TaskChoice.Read(fields, "release"));

    public override StepProblem? Play(Stage stage) => Task.Command(stage, id => new InstanceCommand.ReleaseTask(id));
}

/// <summary>Does a task, or with <c>all</c> every one of that element that is open.</summary>
internal sealed record CompleteStep(TaskChoice Task, FeelContext Variables, bool All) : ScenarioStep
{
    public static CompleteStep Read(ScenarioFields fields) => new(TaskChoice.Read(fields, "complete"), fields.Values("variables"), fields.Flag("all"));

    public override StepProblem? Play(Stage stage)
    {
        var problem = CompleteOne(stage);
        for (var more = All ? stage.Tasks(Task.Element, Task.Where).Count() : 0; problem is null && more > 0; more--)
        {
            // the first of them may have ended the others
            problem = Task.Find(stage) is null ? null : CompleteOne(stage);
        }

        return problem;
    }

    private StepProblem? CompleteOne(Stage stage)
    {
        var values = FeelContext.Empty;
        var problem = Task.Find(stage) is var (running, task) ? stage.Evaluate(Variables, running.Seen(task.ElementInstanceId), out values) : null;
        return problem ?? Task.Command(stage, id => new InstanceCommand.CompleteTask(id, values));
    }
}
