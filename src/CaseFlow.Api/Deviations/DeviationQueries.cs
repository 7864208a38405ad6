using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Deviations;
using CaseFlow.App.Paging;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Deviations;

[QueryFields]
internal sealed class DeviationQueries
{
    [Description("How people let cases go other ways than their processes would have by themselves, oldest first.")]
    public static Task<Connection<DeviationView>> Deviations(
        CallerContext caller,
        PageRequest page,
        [Description("Only those of one case.")] Id<CaseView>? caseId = null,
        [Description("Only those from one process.")] string? processId = null,
        [Description("Only those at one element.")] string? elementId = null,
        CancellationToken cancellation = default) =>
        caller.ListAsync(new ListDeviations(caseId?.Value, processId, elementId, page), deviation => deviation, cancellation);

    [Description(
        "Where cases go other ways than their processes, in numbers, by process and its newest version first: what a process should foresee that it "
        + "does not, or asks for in vain. Counts the cases that the caller may see.")]
    public static async Task<IEnumerable<DeviationCount>> DeviationReport(
        CallerContext caller,
        [Description("Only one process.")] string? processId = null,
        CancellationToken cancellation = default) =>
        await caller.AskAsync(new ReportDeviations(processId), cancellation);
}

[FieldsOf<DeviationView>]
internal sealed class DeviationFields
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, DeviationView deviation) => caller.LoadNode<CaseView>(deviation.CaseId);
}
