using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;

namespace CaseFlow.App.Scenarios.Steps;

/// <summary>Does the faulty step of an incident again, after corrections.</summary>
internal sealed record RetryStep(string Element, FeelContext Variables) : ScenarioStep
{
    public static RetryStep Read(ScenarioFields fields) => new(fields.Text("retry"), fields.Values("variables"));

    public override StepProblem? Play(Stage stage)
    {
        foreach (var running in stage.Running)
        {
            if (running.Incidents.Values.FirstOrDefault(incident => incident.ElementId == Element) is { } incident)
            {
                return stage.Evaluate(Variables, running.Seen(incident.ElementInstanceId), out FeelContext values)
                    ?? stage.Command(running.Id, new InstanceCommand.RetryIncident(incident.Id, values));
            }
        }

        return stage.NotFound($"an incident at {Element}");
    }
}
