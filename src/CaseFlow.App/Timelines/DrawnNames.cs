using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Timelines;

/// <summary>What the elements of a case's processes are called, as far as what they run can be seen.</summary>
internal sealed class DrawnNames(Rows rows, Definitions definitions)
{
    /// <summary>Tells the words of a story of them.</summary>
    public async ValueTask TellAsync(ProcessLines words, Guid caseId, CancellationToken cancellation)
    {
        var instances = await rows.Of<InstanceRow>().Where(row => row.CaseId == caseId)
            .Select(row => new { row.InstanceId, row.ProcessId, row.ProcessVersion }).ToListAsync(cancellation);
        foreach (var instance in instances)
        {
            if (await definitions.FindAsync(new ProcessKey(instance.ProcessId, instance.ProcessVersion), cancellation) is { } process)
            {
                words.Know(instance.InstanceId, process.Environment.Model);
            }
        }
    }
}
