using CaseFlow.Api.Execution;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Relay;

/// <summary>Makes a type a node: something with an id under which it can be read again, by <c>node(id)</c> and by whatever leads to it.</summary>
/// <typeparam name="TNode">The type with the id: the implementing class itself, or a record that it adds fields to.</typeparam>
public interface INode<TNode>
    where TNode : class
{
    /// <summary>Loads it through the same door as every other path; null when it does not exist or the caller may not see it.</summary>
    static abstract IDataLoaderResult<TNode?> Load(CallerContext caller, Guid id);
}
