using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Measures;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Measures;

[FieldsOf<MeasureView>]
internal sealed class MeasureFields : INode<MeasureView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, MeasureView measure) => caller.LoadNode<CaseView>(measure.CaseId);

    [Description("Reports on it, oldest first.")]
    public static IDataLoaderResult<IEnumerable<ReportView>> Reports(CallerContext caller, MeasureView measure) =>
        caller.LoadMany(ids => new GetReports(ids), (ReportView item) => item.MeasureId, measure.MeasureId);

    static IDataLoaderResult<MeasureView?> INode<MeasureView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetMeasuresById(ids), (MeasureView measure) => measure.MeasureId, id);
}
