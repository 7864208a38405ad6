using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Incidents;
using CaseFlow.App.Paging;

namespace CaseFlow.Api.Incidents;

[QueryFields]
internal sealed class IncidentQueries
{
    [Description("Incidents, oldest first.")]
    public static Task<Connection<IncidentNode>> Incidents(
        CallerContext caller,
        PageRequest page,
        [Description("Only those of one case.")] Id<CaseView>? caseId = null,
        [Description("Whether resolved ones are left out.")] bool openOnly = true,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListIncidents(caseId?.Value, openOnly, page), IncidentNode.Of, cancellation);
}
