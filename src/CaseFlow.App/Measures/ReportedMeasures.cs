using CaseFlow.App.Tasks;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Measures;

/// <summary>Finds the measure that a report is about. A task says it by its variables, and then nobody else does.</summary>
internal sealed class ReportedMeasures(CaseMeasures measures, TaskLookup tasks)
{
    /// <summary>The measure, or an id that no measure has when none is named.</summary>
    public async ValueTask<Guid> FindAsync(SubmitImplementationReport report, CancellationToken cancellation)
    {
        var asked = await AskedByAsync(report.TaskId, cancellation);
        return (Id(asked, "measureId") ?? report.MeasureId, Text(asked, "catalogue") ?? report.Catalogue) switch
        {
            ({ } measureId, _) => await measures.FindAsync(report.CaseId, measureId, cancellation),
            (null, { } catalogue) => await measures.FindCurrentAsync(report.CaseId, catalogue, lead: null, cancellation),
            _ => Guid.Empty,
        };
    }

    private async ValueTask<FeelContext> AskedByAsync(Guid? taskId, CancellationToken cancellation)
    {
        if (taskId is not { } named)
        {
            return FeelContext.Empty;
        }

        var place = await tasks.FindAsync(named, cancellation);
        return place.IsRejected ? FeelContext.Empty : EventJson.Read<FeelContext>(place.Value.VariablesJson);
    }

    private static string? Text(FeelContext variables, string name) =>
        variables.TryGet(name, out var value) && value is FeelString { Value: var text } ? text : null;

    private static Guid? Id(FeelContext variables, string name) => Guid.TryParse(Text(variables, name), out var id) ? id : null;
}
