using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Starts an instance of a process: at its plain start event, or <c>at</c> another one, e.g. of a timer.</summary>
internal sealed record StartStep(string ProcessId, string? At, FeelContext Variables) : ScenarioStep
{
    /// <summary>Reads the step; the process stands under its verb, in a scenario's own start under <c>process</c>.</summary>
    public static StartStep Read(ScenarioFields fields, string process) => new(fields.Text(process), fields.TextOrNull("at"), fields.Values("variables"));

    public override StepProblem? Play(Stage stage)
    {
        if (!stage.Bundle.Processes.ContainsKey(ProcessId))
        {
            return new($"Expected one of the processes {Wording.Of(stage.Bundle.Processes.Keys)}, but found {ProcessId}.");
        }

        return stage.Evaluate(Variables, FeelContext.Of(("caseId", new FeelString(stage.CaseId))), out FeelContext values)
            ?? stage.Perform(() => stage.Start(ProcessId, new InstanceStart(values, At)));
    }
}
