using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Measures;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Measures;

[FieldsOf<HandoverView>]
internal sealed class HandoverFields
{
    [Description("The measure that was handed over.")]
    public static IDataLoaderResult<MeasureView?> Measure(CallerContext caller, HandoverView handover) => caller.LoadNode<MeasureView>(handover.MeasureId);

    [Description("The receiving body's own measure; null while there is none.")]
    public static IDataLoaderResult<MeasureView?> Successor(CallerContext caller, HandoverView handover) =>
        caller.LoadNode<MeasureView>(handover.SuccessorId ?? Guid.Empty);
}
