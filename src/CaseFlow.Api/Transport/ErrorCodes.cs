namespace CaseFlow.Api.Transport;

/// <summary><c>extensions.code</c> of errors outside any field: transport, sign-in, limits and our own faults.</summary>
/// <remarks>What a caller did wrong in a command is not here: it is in the payload's <c>errors</c>.</remarks>
public static class ErrorCodes
{
    /// <summary>The HTTP request is not a GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>Nobody is signed in.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>A mutation by GET, or a subscription without <c>Accept: text/event-stream</c>.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>The document exceeds a limit that the message names.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The request took longer than the server allows.</summary>
    public const string TimedOut = "TIMEOUT";

    /// <summary>The server is asked for more than it can do in time; nothing was done. The header <c>Retry-After</c> says when to come again.</summary>
    public const string Overloaded = "OVERLOADED";

    /// <summary>We failed; the message has the id under which the server's log tells more.</summary>
    public const string Internal = "INTERNAL";
}
