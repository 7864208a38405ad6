using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Cases;
using CaseFlow.App.Documents;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Documents;

[FieldsOf<DocumentView>]
internal sealed class DocumentFields : INode<DocumentView>
{
    [Description("The case.")]
    public static IDataLoaderResult<CaseView?> Case(CallerContext caller, DocumentView document) => caller.LoadNode<CaseView>(document.CaseId);

    static IDataLoaderResult<DocumentView?> INode<DocumentView>.Load(CallerContext caller, Guid id) =>
        caller.LoadOne(ids => new GetDocumentsById(ids), (DocumentView document) => document.DocumentId, id);
}
