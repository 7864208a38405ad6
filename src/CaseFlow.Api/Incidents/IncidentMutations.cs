using CaseFlow.Api.Execution;
using CaseFlow.Api.Payloads;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Incidents;

namespace CaseFlow.Api.Incidents;

[MutationFields]
internal sealed class IncidentMutations
{
    public static Task<Payload<RetryIncident, IncidentNode>> RetryIncident(
        CallerContext caller, Input<RetryIncident> input, CancellationToken cancellation) =>
        caller.SendAsync(input, (IncidentReceipt receipt) => new Id<IncidentNode>(receipt.IncidentId), cancellation);
}
