using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.Api.Transport;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace CaseFlow.Api.Relay;

[QueryFields]
internal sealed class NodeQueries
{
    /// <summary>Most ids in one <c>nodes</c>.</summary>
    public const int MaxIds = 100;

    [Description("Reads anything by its id; null when there is nothing that the caller may see.")]
    [OutputType(typeof(NodeInterface))]
    public static IDataLoaderResult? Node(
        CallerContext caller, [FromServices] NodeTypes types, [Id, Description("An id that this API gave out.")] string id) =>
        types.Find(caller, id);

    [Description("Reads several things by their ids, in the same order; null for each that the caller may not see.")]
    [OutputType(typeof(NonNullGraphType<ListGraphType<NodeInterface>>))]
    public static IEnumerable<IDataLoaderResult?> Nodes(
        CallerContext caller, [FromServices] NodeTypes types, [Id, Description("At most 100 ids.")] IReadOnlyList<string> ids) =>
        ids.Count <= MaxIds
            ? ids.Select(id => types.Find(caller, id))
            : throw new ExecutionError($"Expected at most {MaxIds} ids, but there are {ids.Count}.") { Code = ErrorCodes.LimitExceeded };
}
