using CaseFlow.Api.Execution;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Relay;

/// <summary>Something with an id under which it can be read again, by <c>node(id)</c> and by whatever leads to it.</summary>
public interface INode<TSelf>
    where TSelf : INode<TSelf>
{
    Id<TSelf> Id { get; }

    /// <summary>Loads it through the same door as every other path; null when it does not exist or the caller may not see it.</summary>
    static abstract IDataLoaderResult<TSelf?> Load(CallerContext caller, Guid id);
}
