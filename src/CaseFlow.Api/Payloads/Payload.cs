using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Relay;
using GraphQL.DataLoader;

namespace CaseFlow.Api.Payloads;

/// <summary>What a mutation answers that changes one node.</summary>
/// <typeparam name="TCommand">What was sent; names the type.</typeparam>
/// <typeparam name="TNode">What it changes; names the field <see cref="Subject"/>.</typeparam>
public sealed record Payload<TCommand, TNode> : MutationPayload
    where TNode : class
{
    internal Id<TNode>? SubjectId { get; init; }

    [Description("What was changed, as it is now; null when the mutation was refused or is a dry run.")]
    public IDataLoaderResult<TNode?>? Subject(CallerContext caller) => SubjectId is { } id ? caller.LoadNode<TNode>(id.Value) : null;
}
