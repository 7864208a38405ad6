using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.AdHoc;

/// <summary>Gives commands to the instance in which an ad-hoc sub-process runs.</summary>
internal sealed class SendToAdHocSubProcess(Rows rows, Instances instances)
{
    private static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "ad_hoc.not_found", "Expected the id of an ad-hoc sub-process, but there is none with this id.");

    public async ValueTask<Outcome<AdHocReceipt>> SendAsync(Guid id, Func<ElementInstanceId, InstanceCommand> command, CancellationToken cancellation)
    {
        var found = await rows.Of<AdHocSubProcessRow>().Where(row => row.AdHocSubProcessId == id)
            .Select(row => new { row.CaseId, row.InstanceId }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return NotFound;
        }

        var rejection = await instances.SendAsync(found.CaseId, new InstanceId(found.InstanceId), command(new ElementInstanceId(id)), cancellation);
        return rejection is null ? new AdHocReceipt(id, found.CaseId) : rejection;
    }
}
