using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using CaseFlow.Api.Roots;
using CaseFlow.App.Imports;
using CaseFlow.App.Paging;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Imports;

[QueryFields]
internal sealed class ImportQueries
{
    [Description("Imports of signals, the one begun last first. A file is imported by POST /graphql/imports/signals.")]
    public static Task<Connection<ImportView>> Imports(CallerContext caller, PageRequest page, CancellationToken cancellation) =>
        caller.ListAsync(new ListImports(Partition: null, page), import => import, cancellation);

    [Description("One import; null when there is none that the caller may see.")]
    public static IDataLoaderResult<ImportView?> Import(CallerContext caller, [Description("Which import.")] Id<ImportView> id) =>
        caller.LoadNode<ImportView>(id.Value);
}
