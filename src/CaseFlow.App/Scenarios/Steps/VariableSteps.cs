using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Corrects variables: of the instance, or <c>in</c> one of its elements.</summary>
internal sealed record SetStep(FeelContext Variables, string? In, string? Of) : ScenarioStep
{
    public static SetStep Read(ScenarioFields fields) => new(fields.Values("set"), fields.TextOrNull("in"), fields.TextOrNull("of"));

    public override StepProblem? Play(Stage stage)
    {
        if (In is null)
        {
            return OfInstance.Command(stage, Of, Variables, values => new InstanceCommand.SetVariables(values));
        }

        foreach (var (running, element) in stage.Visits(In))
        {
            return stage.Evaluate(Variables, running.Seen(element.Id), out FeelContext values)
                ?? stage.Command(running.Id, new InstanceCommand.SetVariables(values, element.Id));
        }

        return stage.NotFound($"a visit of {In}");
    }
}

/// <summary>Changes terms, so that open tasks are due anew.</summary>
internal sealed record RetimeStep(FeelContext Variables, string? Of) : ScenarioStep
{
    public static RetimeStep Read(ScenarioFields fields) => new(fields.Values("retime"), fields.TextOrNull("of"));

    public override StepProblem? Play(Stage stage) => OfInstance.Command(stage, Of, Variables, values => new InstanceCommand.Retime(values));
}

/// <summary>Ends an instance at once.</summary>
internal sealed record TerminateStep(string Reason, string? Of) : ScenarioStep
{
    public static TerminateStep Read(ScenarioFields fields) => new(fields.Text("terminate"), fields.TextOrNull("of"));

    public override StepProblem? Play(Stage stage) =>
        OfInstance.Command(stage, Of, FeelContext.Empty, _ => new InstanceCommand.Terminate(Reason));
}

/// <summary>Gives a command to an instance as a whole: the newest of a process, else the first of the scenario.</summary>
internal static class OfInstance
{
    public static StepProblem? Command(Stage stage, string? processId, FeelContext written, Func<FeelContext, InstanceCommand> command)
    {
        if (stage.Of(processId) is not { } instance)
        {
            return stage.NotFound(processId is null ? "an instance" : $"an instance of {processId}");
        }

        return stage.Evaluate(written, instance.Variables, out FeelContext values) ?? stage.Command(instance.Id, command(values));
    }
}
