using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.App.Incidents;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Incidents;

[Description("A step of a process that cannot go on until a person has mended the cause.")]
public sealed class IncidentNode(IncidentView incident) : INode<IncidentNode>
{
    [Description("Names this incident.")]
    public Id<IncidentNode> Id => new(incident.IncidentId);

    [Description("The process whose step it is.")]
    public string ProcessId => incident.ProcessId;

    [Description("The step.")]
    public string ElementId => incident.ElementId;

    [Description("What kind of fault, e.g. condition.null.")]
    public string Code => incident.Code;

    [Description("What was expected, and what was found.")]
    public string Message => incident.Message;

    [Description("When it was raised.")]
    public DateTimeOffset RaisedAt => incident.RaisedAt;

    [Description("When it was resolved; null while it is open.")]
    public DateTimeOffset? ResolvedAt => incident.ResolvedAt;

    static IDataLoaderResult<IncidentNode?> INode<IncidentNode>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetIncidents(ids), (IncidentView incident) => incident.IncidentId, id).Then(Of);

    internal static IncidentNode Of(IncidentView incident) => new(incident);
}
