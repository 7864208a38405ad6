using GraphQL;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Api.Transport;

/// <summary>Which status code a GraphQL answer has, by GraphQL over HTTP: 400 for what is wrong with the request, else 200.</summary>
internal static class ResponseStatus
{
    public static int Of(ExecutionResult result, ResponseFormat format) =>
        result.Executed ? StatusCodes.Status200OK : OfRefused(CodeOf(result), format);

    private static int OfRefused(string? code, ResponseFormat format) => code switch
    {
        ErrorCodes.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ErrorCodes.TimedOut => StatusCodes.Status503ServiceUnavailable,
        _ when format == ResponseFormat.Json => StatusCodes.Status200OK,
        _ => StatusCodes.Status400BadRequest,
    };

    private static string? CodeOf(ExecutionResult result) => result.Errors is [{ Code: { } code }, ..] ? code : null;
}
