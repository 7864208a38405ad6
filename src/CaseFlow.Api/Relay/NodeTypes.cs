using System.Collections.Frozen;
using System.Reflection;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using GraphQL;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Relay;

/// <summary>Every kind of node, by its name in the schema.</summary>
internal sealed class NodeTypes
{
    private readonly FrozenDictionary<string, NodeLoader> _loaders;

    public NodeTypes(FeatureAssemblies features) =>
        _loaders = features.Types.Where(IsNode).ToFrozenDictionary(NodeId.TypeOf, LoaderOf, StringComparer.Ordinal);

    private delegate IDataLoaderResult NodeLoader(CallerContext caller, Guid id);

    public static bool IsNode(Type type) =>
        Array.Exists(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(INode<>));

    /// <summary>The node of that id, null when there is none that the caller may see.</summary>
    public IDataLoaderResult? Find(CallerContext caller, string id) =>
        NodeId.TryRead(id, out var type, out var value) && _loaders.TryGetValue(type, out var load) ? load(caller, value) : null;

    private static NodeLoader LoaderOf(Type node) =>
        typeof(NodeTypes).GetMethod(nameof(Prepare), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(node).CreateDelegate<Func<NodeLoader>>()();

    private static NodeLoader Prepare<TNode>()
        where TNode : INode<TNode>
    {
        ValueConverter.Register<string, Id<TNode>>(NodeId.Read<TNode>);
        return TNode.Load;
    }
}
