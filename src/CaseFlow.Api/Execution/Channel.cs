using GraphQLParser.AST;

namespace CaseFlow.Api.Execution;

/// <summary>What the connection of a request can carry.</summary>
/// <param name="Writes">Mutations may be sent: the request is no GET.</param>
/// <param name="Streams">Many results may be answered.</param>
internal sealed record Channel(bool Writes, bool Streams)
{
    public bool Carries(OperationType kind) => kind switch
    {
        OperationType.Mutation => Writes,
        OperationType.Subscription => Streams,
        _ => true,
    };
}
