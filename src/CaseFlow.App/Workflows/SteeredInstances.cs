using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>Gives a coordinator's commands to a running process, of those that they may see.</summary>
internal sealed class SteeredInstances(Rows rows, Instances instances)
{
    public async ValueTask<Outcome<ModificationReceipt>> SendAsync(Guid instanceId, InstanceCommand command, CancellationToken cancellation)
    {
        var caseId = await rows.Of<InstanceRow>().Where(row => row.InstanceId == instanceId).Select(row => (Guid?)row.CaseId)
            .SingleOrDefaultAsync(cancellation);
        if (caseId is not { } found)
        {
            return InstanceRejections.NotFound;
        }

        var rejection = await instances.SendAsync(found, new InstanceId(instanceId), command, cancellation);
        return rejection is null ? new ModificationReceipt(instanceId, found) : rejection;
    }
}
