using GraphQL.Types;

namespace CaseFlow.Api.Relay;

/// <summary>The Relay interface <c>Node</c>.</summary>
internal sealed class NodeInterface : InterfaceGraphType
{
    public NodeInterface()
    {
        Name = "Node";
        Description = "Something with an id under which it can be read again.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("Opaque; the same for as long as the thing exists.");
    }
}
