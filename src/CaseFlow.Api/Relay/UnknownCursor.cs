using CaseFlow.Api.Transport;
using GraphQL;

namespace CaseFlow.Api.Relay;

/// <summary>A cursor that we did not give out, or for another list.</summary>
internal sealed class UnknownCursor : ExecutionError
{
    public UnknownCursor()
        : base("Expected a cursor that this field gave, but it is none.") => Code = ErrorCodes.BadRequest;
}
