using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Incidents;

/// <summary>Does faulty steps again when a person asks for it.</summary>
internal static class IncidentDecider
{
    public static Rejection? Retry(Run run, InstanceCommand.RetryIncident command)
    {
        if (!run.State.Incidents.TryGetValue(command.IncidentId, out var incident))
        {
            return InstanceRejections.IncidentNotOpen;
        }

        if (command.Variables is { } corrections)
        {
            Scopes.Merge(run, incident.ElementInstanceId, corrections.JsonShape());
        }

        run.Record(new InstanceEvent.IncidentResolved(incident.Id, incident.ElementId, IsRetried: true));
        if (incident.Step is ElementStep.Listen)
        {
            Listening.GoOn(run, run.State.Elements[incident.ElementInstanceId], incident.TaskId);
        }
        else
        {
            run.Try(incident.ElementInstanceId, incident.Step);
        }

        return null;
    }
}
