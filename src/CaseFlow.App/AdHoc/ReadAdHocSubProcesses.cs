using System.Collections.Immutable;
using CaseFlow.App.Deviations;
using CaseFlow.App.Storage;
using CaseFlow.App.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.AdHoc;

/// <summary>Reads ad-hoc sub-processes with what can be chosen in them: two statements, and models from memory.</summary>
internal sealed class ReadAdHocSubProcesses(Rows rows, Definitions definitions)
{
    public async ValueTask<ImmutableArray<AdHocSubProcessView>> ThatAsync(IQueryable<AdHocSubProcessRow> wanted, CancellationToken cancellation)
    {
        var facts = await (
            from row in wanted
            join instance in rows.Of<InstanceRow>() on new { row.CaseId, row.InstanceId } equals new { instance.CaseId, instance.InstanceId }
            orderby row.OpenedAt, row.AdHocSubProcessId
            select new AdHocSubProcessFacts(row, instance.ProcessId, instance.ProcessVersion)).ToListAsync(cancellation);
        if (facts.Count == 0)
        {
            return [];
        }

        var ids = facts.Select(found => (Guid?)found.Row.AdHocSubProcessId).ToArray();
        var chosen = await rows.Of<DeviationRow>()
            .Where(row => row.Kind == DeviationKind.Added && ids.Contains(row.ScopeId))
            .GroupBy(row => new { row.ScopeId, row.ElementId })
            .Select(group => new { group.Key.ScopeId, group.Key.ElementId, Times = group.Count() })
            .ToListAsync(cancellation);
        var views = ImmutableArray.CreateBuilder<AdHocSubProcessView>();
        foreach (var found in facts)
        {
            var process = await definitions.LoadAsync(found.Process, cancellation);
            views.Add(found.ToView(process.Environment.Model, activity =>
                chosen.Find(other => other.ScopeId == found.Row.AdHocSubProcessId && other.ElementId == activity)?.Times ?? 0));
        }

        return views.ToImmutable();
    }
}
