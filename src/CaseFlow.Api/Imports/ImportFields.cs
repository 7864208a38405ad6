using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Imports;
using CaseFlow.App.Paging;
using CaseFlow.Cases.Imports;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Imports;

[FieldsOf<ImportView>]
internal sealed class ImportFields : INode<ImportView>
{
    [Description("What is wrong with the rows that it did not take, in the order of the file.")]
    public static Task<Connection<RowFault>> Faults(CallerContext caller, ImportView import, PageRequest page, CancellationToken cancellation) =>
        caller.ListAsync(new ListImportFaults(import.ImportId, page), fault => fault, cancellation);

    static IDataLoaderResult<ImportView?> INode<ImportView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetImports(ids), (ImportView import) => import.ImportId, id);
}
