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

    public NodeTypes(FeatureAssemblies features)
    {
        Types = [.. features.Types.SelectMany(NodesOf).Select(node => node.Type)];
        _loaders = features.Types.SelectMany(NodesOf).ToFrozenDictionary(node => SchemaNames.Of(node.Type), LoaderOf, StringComparer.Ordinal);
    }

    private delegate IDataLoaderResult NodeLoader(CallerContext caller, Guid id);

    /// <summary>The types that are nodes.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>The node of that id, null when there is none that the caller may see.</summary>
    public IDataLoaderResult? Find(CallerContext caller, string id) =>
        NodeId.TryRead(id, out var type, out var value) && _loaders.TryGetValue(type, out var load) ? load(caller, value) : null;

    /// <summary>The node of that kind and id, null when there is none that the caller may see.</summary>
    public IDataLoaderResult<TNode?> Load<TNode>(CallerContext caller, Guid id)
        where TNode : class =>
        (IDataLoaderResult<TNode?>)_loaders[SchemaNames.Of(typeof(TNode))](caller, id);

    /// <summary>The id behind a text for that kind of node; an id that others gave out is taken as it is. Empty when it is none.</summary>
    public Guid Read(string type, string text) =>
        NodeId.TryRead(text, out var found, out var value) && found == type ? value
        : !_loaders.ContainsKey(type) && Guid.TryParse(text, out var foreign) ? foreign
        : Guid.Empty;

    private static IEnumerable<(Type Owner, Type Type)> NodesOf(Type owner) =>
        owner.GetInterfaces()
            .Where(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(INode<>))
            .Select(face => (owner, face.GetGenericArguments().Single()));

    private static NodeLoader LoaderOf((Type Owner, Type Type) node) =>
        typeof(NodeTypes).GetMethod(nameof(Prepare), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(node.Owner, node.Type).CreateDelegate<Func<NodeLoader>>()();

    private static NodeLoader Prepare<TOwner, TNode>()
        where TOwner : INode<TNode>
        where TNode : class
    {
        ValueConverter.Register<string, Id<TNode>>(NodeId.Read<TNode>);
        return TOwner.Load;
    }
}
