using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Mandates;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Mandates;

[FieldsOf<MandateView>]
internal sealed class MandateFields : INode<MandateView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, MandateView mandate) => caller.LoadNode<CaseView>(mandate.CaseId);

    static IDataLoaderResult<MandateView?> INode<MandateView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetMandatesById(ids), (MandateView mandate) => mandate.MandateId, id);
}
