namespace CaseFlow.Api.Relay;

/// <summary>The id of a node, opaque to clients and typed to us: an id of another kind of node names nothing.</summary>
/// <param name="Value">The id behind it; <see cref="Guid.Empty"/>, which nothing has, when the text was not an id of this kind.</param>
public readonly record struct Id<TNode>(Guid Value)
    where TNode : class
{
    /// <summary>What clients see.</summary>
    public override string ToString() => NodeId.Write(SchemaNames.Of(typeof(TNode)), Value);
}
