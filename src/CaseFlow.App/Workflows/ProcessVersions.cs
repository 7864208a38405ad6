using CaseFlow.App.Storage;
using CaseFlow.Engine.Instances;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>Which version of its process an instance ran when: what happened before it went over to another belongs to the old one.</summary>
internal sealed class ProcessVersions(Rows rows, EventTypes types)
{
    /// <summary>The moves of some instances from version to version, in order.</summary>
    public async Task<ILookup<Guid, VersionMove>> MovesOfAsync(Guid[] caseIds, Guid[] instanceIds, CancellationToken cancellation)
    {
        var type = types.NameOfType(typeof(InstanceEvent.Migrated));
        var found = await rows.Of<EventRow>()
            .Where(row => caseIds.Contains(row.CaseId) && instanceIds.Contains(row.StreamId) && row.Type == type)
            .OrderBy(row => row.Position)
            .ToListAsync(cancellation);
        return found.ToLookup(row => row.StreamId, row => new VersionMove(row, (InstanceEvent.Migrated)types.Read(row.Type, row.Body)));
    }
}

/// <summary>That an instance went over from one version of its process to another.</summary>
internal sealed record VersionMove(EventRow Row, InstanceEvent.Migrated Event)
{
    public ProcessKey From => ProcessKey.Parse(Event.From);

    public ProcessKey To => ProcessKey.Parse(Event.To);
}
