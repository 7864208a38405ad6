using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Api.Transport;

/// <summary>The media types that a GraphQL answer can have, chosen by the request's <c>Accept</c> header.</summary>
internal sealed record ResponseFormat(string MediaType)
{
    /// <summary>The media type of the GraphQL over HTTP specification: the status code tells whether the request was carried out.</summary>
    public static readonly ResponseFormat GraphQLResponse = new("application/graphql-response+json");

    /// <summary>For older clients: status 200 whenever there is a GraphQL answer, even one that only has errors.</summary>
    public static readonly ResponseFormat Json = new("application/json");

    /// <summary>Server-sent events, one operation per connection.</summary>
    public static readonly ResponseFormat EventStream = new("text/event-stream");

    private static readonly ResponseFormat[] All = [Json, GraphQLResponse, EventStream];

    /// <summary>The format that the client likes best, plain JSON when it does not say; null when it accepts none of ours.</summary>
    public static ResponseFormat? Choose(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept))
        {
            return Json;
        }

        return MediaTypeHeaderValue.TryParseList(accept, out var ranges)
            ? ranges.Where(range => range.Quality is not 0)
                .OrderByDescending(range => range.Quality ?? 1)
                .Select(FirstWithin)
                .FirstOrDefault(format => format is not null)
            : null;
    }

    private static ResponseFormat? FirstWithin(MediaTypeHeaderValue range) =>
        range.Charset is { Length: > 0 } charset && !charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            ? null
            : Array.Find(All, format => IsWithin(format, range));

    // MatchesMediaType would take application/json for a range of everything ending in +json
    private static bool IsWithin(ResponseFormat format, MediaTypeHeaderValue range) =>
        range.MatchesAllTypes
        || (range.MatchesAllSubTypes && format.MediaType.StartsWith(range.Type.ToString() + '/', StringComparison.OrdinalIgnoreCase))
        || range.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase);
}
