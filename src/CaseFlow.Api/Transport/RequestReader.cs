using System.Text.Json;
using GraphQL;
using GraphQL.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Api.Transport;

/// <summary>Reads the parameters of one GraphQL request from the body of a POST or the address of a GET.</summary>
/// <exception cref="BadHttpRequestException">The request is not a GraphQL request; carries the status code to answer with.</exception>
internal sealed class RequestReader(IGraphQLTextSerializer serializer)
{
    /// <summary>Longest request body in bytes: room for the resources of a deployment, which travel as variables.</summary>
    public const int MaxBodySize = 8 * 1024 * 1024;

    public async Task<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellation) =>
        HttpMethods.IsGet(request.Method)
            ? Complete(FromAddress(request.Query))
            : Complete(await FromBodyAsync(request, cancellation));

    private static GraphQLRequest Complete(GraphQLRequest? request) =>
        request is { Query.Length: > 0 }
            ? request
            : throw new BadHttpRequestException("Expected a GraphQL document as 'query', but there is none.");

    private GraphQLRequest FromAddress(IQueryCollection parameters) => new()
    {
        Query = parameters["query"],
        OperationName = parameters["operationName"],
        Variables = ObjectOf(parameters, "variables"),
        Extensions = ObjectOf(parameters, "extensions"),
    };

    private Inputs? ObjectOf(IQueryCollection parameters, string name) =>
        parameters[name] is [{ Length: > 0 } text]
            ? Parsed(() => serializer.Deserialize<Inputs>(text), $"Expected '{name}' to be a JSON object, but it is not.")
            : null;

    private async Task<GraphQLRequest?> FromBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MatchesMediaType("application/json") || !IsUtf8(type))
        {
            throw new BadHttpRequestException(
                "Expected the content type 'application/json' in UTF-8, but it is another one.", StatusCodes.Status415UnsupportedMediaType);
        }

        try
        {
            return await serializer.ReadAsync<GraphQLRequest>(request.Body, cancellation);
        }
        catch (JsonException exception)
        {
            throw new BadHttpRequestException("Expected one GraphQL request as a JSON object, but the body is not one.", exception);
        }
    }

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        type.Charset is not { Length: > 0 } charset || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static T Parsed<T>(Func<T> parse, string otherwise)
    {
        try
        {
            return parse();
        }
        catch (JsonException exception)
        {
            throw new BadHttpRequestException(otherwise, exception);
        }
    }
}
