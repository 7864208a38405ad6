using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Warnings;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Warnings;

[FieldsOf<WarningView>]
internal sealed class WarningFields : INode<WarningView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, WarningView warning) => caller.LoadNode<CaseView>(warning.CaseId);

    static IDataLoaderResult<WarningView?> INode<WarningView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetWarningsById(ids), (WarningView warning) => warning.WarningId, id);
}
