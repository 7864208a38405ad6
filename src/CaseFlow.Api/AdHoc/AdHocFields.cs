using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.AdHoc;
using CaseFlow.App.Cases;
using GraphQL.DataLoader;

namespace CaseFlow.Api.AdHoc;

[FieldsOf<AdHocSubProcessView>]
internal sealed class AdHocFields : INode<AdHocSubProcessView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, AdHocSubProcessView adHoc) => caller.LoadNode<CaseView>(adHoc.CaseId);

    static IDataLoaderResult<AdHocSubProcessView?> INode<AdHocSubProcessView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetAdHocSubProcesses(ids), (AdHocSubProcessView adHoc) => adHoc.AdHocSubProcessId, id);
}

[FieldsOf<CaseView>]
internal sealed class CaseAdHocFields
{
    [Description("The parts of its processes in which people can choose at present what is done, in the order in which they were opened.")]
    public static IDataLoaderResult<IEnumerable<AdHocSubProcessView>> AdHocSubProcesses(CallerContext caller, CaseView file) =>
        caller.LoadMany(ids => new GetCaseAdHocSubProcesses(ids), (AdHocSubProcessView adHoc) => adHoc.CaseId, file.CaseId);
}
